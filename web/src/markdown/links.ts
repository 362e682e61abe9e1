/** Addresses that the model wrote. */

/** The address if it may be followed: of the web or a mail, and whole. Otherwise null. */
export function safeUrl(given: string): URL | null {
  let url: URL;
  try {
    // Without a base: a path would lead to this server, in the name of whoever clicks.
    url = new URL(given);
  } catch {
    return null;
  }
  return ["http:", "https:", "mailto:"].includes(url.protocol) ? url : null;
}

/** Where an address leads, as a person should read it. */
export function hostOf(url: URL): string {
  return url.protocol === "mailto:" ? url.pathname : url.host;
}
