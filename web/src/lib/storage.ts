/** The browser's small store, which people may have forbidden: then nothing is kept. */

type Kind = "localStorage" | "sessionStorage";

export function read(name: string, kind: Kind = "localStorage"): string | null {
  try {
    return window[kind].getItem(name);
  } catch {
    return null;
  }
}

/** Keep a value, or forget it; whether that worked. */
export function write(name: string, value: string | null, kind: Kind = "localStorage"): boolean {
  try {
    if (value === null) window[kind].removeItem(name);
    else window[kind].setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
