/** Loaded with the first formula. */

import DOMPurify from "dompurify";
import temml from "temml";

const ALLOWED = {
  USE_PROFILES: { mathMl: true },
  ADD_TAGS: ["span"], // that the formula stands in
  FORBID_ATTR: ["style", "href", "xlink:href", "src"],
  IN_PLACE: true,
};

/** Put a formula in the place of what the element shows; TeX that is wrong stays as it is. */
export function typeset(tex: string, isBlock: boolean, place: HTMLElement): void {
  const made = document.createElement("span");
  try {
    temml.render(tex, made, {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      maxExpand: 200,
      maxSize: [20, 20],
    });
  } catch {
    return;
  }
  DOMPurify.sanitize(made, ALLOWED);
  place.replaceChildren(...made.childNodes);
}
