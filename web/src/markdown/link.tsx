import type { ComponentChildren } from "preact";
import { dialog } from "../state/view";
import { hostOf, safeUrl } from "./links";

/** A link of the model's. Its words may promise anything, so a dialog names the host first. */
export function Link({ url, children }: { url: string; children: ComponentChildren }) {
  const safe = safeUrl(url);
  if (safe === null) return <span class="no-link">{children}</span>;
  const ask = (event: Event) => {
    event.preventDefault();
    dialog.value = { kind: "link", url: safe.href };
  };
  return (
    <a
      href={safe.href}
      title={hostOf(safe)}
      target="_blank"
      rel="noopener noreferrer nofollow"
      onClick={ask}
      onAuxClick={ask}
    >
      {children}
    </a>
  );
}

/** An image of the model's is never loaded: to ask for it would tell its host of the reader. */
export function ImageLink({ url, text }: { url: string; text: string }) {
  return (
    <span class="image-link" data-testid="image-link">
      <Link url={url}>Image: {text || "without a description"}</Link>
    </span>
  );
}
