/** What of the page is shown: the address, the theme, dialogs, and what is told aloud. */

import { computed, effect, signal } from "@preact/signals";
import { read, write } from "../lib/storage";

export type Route =
  | { view: "chat"; conversation: string | null }
  | { view: "engine"; answer: { conversation: string; message: string } | null };

function readRoute(hash: string): Route {
  const [, view, conversation, message] = hash.split("/");
  if (view === "engine") {
    return { view, answer: conversation && message ? { conversation, message } : null };
  }
  return { view: "chat", conversation: view === "c" && conversation ? conversation : null };
}

export const route = signal<Route>(readRoute(location.hash));
addEventListener("hashchange", () => {
  route.value = readRoute(location.hash);
});

/** The conversation that is open, or was when the engine came into view. */
export const openId = signal<string | null>(null);
effect(() => {
  const { value } = route;
  if (value.view === "chat") openId.value = value.conversation;
  else if (value.answer !== null) openId.value = value.answer.conversation;
});

export function go(hash: string): void {
  if (location.hash === hash) return;
  location.hash = hash;
  // Its event comes later, and what is typed meanwhile belongs to where one went.
  route.value = readRoute(hash);
}

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
const THEME = "motet.theme";

export const theme = signal<Theme>(THEMES.find((one) => one === read(THEME)) ?? "system");
const darkSystem = matchMedia("(prefers-color-scheme: dark)");
const isSystemDark = signal(darkSystem.matches);
darkSystem.addEventListener("change", (event) => {
  isSystemDark.value = event.matches;
});
/** The theme that is in effect. */
export const shownTheme = computed(() =>
  theme.value === "system" ? (isSystemDark.value ? "dark" : "light") : theme.value,
);
effect(() => {
  document.documentElement.dataset.theme = shownTheme.value;
  write(THEME, theme.value);
});

export function nextTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] as Theme;
}

export type Dialog =
  | { kind: "settings" }
  | { kind: "shortcuts" }
  | { kind: "rename"; conversation: string }
  | { kind: "link"; url: string };

export const dialog = signal<Dialog | null>(null);
export const isSidebarOpen = signal(false); // on narrow screens, where it lies over the page

const narrow = matchMedia("(max-width: 799px)");
narrow.addEventListener("change", () => {
  isSidebarOpen.value = false;
});

/** Bring the list into sight, where it is not. */
export function openSidebar(): void {
  isSidebarOpen.value = narrow.matches;
}

/** Put what is typed next into the message box. Not on phones: there a keyboard would come up. */
export function focusComposer(): void {
  if (matchMedia("(hover: hover)").matches) document.getElementById("composer")?.focus();
}

/** Why nothing can be kept in this browser; null while it can. */
export const storeProblem = signal<string | null>(null);

/** Read aloud by screen readers. */
export const announcement = signal("");

export interface Toast {
  text: string;
  undo: (() => void) | null;
}
export const toast = signal<Toast | null>(null);
const TOAST_MS = 4000;
const UNDO_MS = 10_000;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

export function tell(text: string, undo: (() => void) | null = null): void {
  clearTimeout(toastTimer);
  toast.value = { text, undo };
  toastTimer = setTimeout(
    () => {
      toast.value = null;
    },
    undo === null ? TOAST_MS : UNDO_MS,
  );
}
