/** Loaded with the first formula. */

import DOMPurify from "dompurify";
import temml from "temml";

const KEPT = {
  USE_PROFILES: { mathMl: true },
  ADD_TAGS: ["span"], // that the formula stands in
  ADD_ATTR: ["class", "style"],
  FORBID_ATTR: ["href", "xlink:href", "src"],
  IN_PLACE: true,
};
// What formulas are laid out with; nothing that could move or cover anything else.
const STYLES = /^(border|padding|text-align|width|display|color|background-color|math-|font-)/;

/** Put a formula in the place of what the element shows; TeX that is wrong stays as it is. */
export function typeset(tex: string, isBlock: boolean, place: HTMLElement): void {
  const made = document.createElement("span");
  try {
    temml.render(tex, made, {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      maxExpand: 200,
      maxSize: [10, 10],
    });
  } catch {
    return;
  }
  DOMPurify.sanitize(made, KEPT);
  for (const { style } of made.querySelectorAll<HTMLElement>("[style]")) {
    for (const name of [...style]) if (!STYLES.test(name)) style.removeProperty(name);
  }
  place.replaceChildren(...made.childNodes);
}
