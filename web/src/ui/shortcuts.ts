/** Keys that act anywhere on the page. */

import { thread } from "../state/conversations";
import { runs, stop } from "../state/runs";
import { dialog, isSidebarOpen, nextTheme, openSidebar } from "../state/view";
import { newChat } from "./sidebar";

const MOD = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";

export const SHORTCUTS = [
  { keys: "Enter", does: "Send the message" },
  { keys: "Shift+Enter", does: "New line" },
  { keys: "Escape", does: "Stop the answer" },
  { keys: `${MOD}+Shift+O`, does: "New chat" },
  { keys: `${MOD}+K`, does: "Search conversations" },
  { keys: `${MOD}+,`, does: "Settings" },
  { keys: `${MOD}+Shift+L`, does: "Next theme" },
  { keys: "Alt+↑", does: "Edit your last message" },
  { keys: "/", does: "Go to the message box" },
  { keys: "?", does: "These shortcuts" },
];

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

function editLast(): void {
  const buttons = document.querySelectorAll<HTMLElement>("[data-testid=edit]");
  buttons[buttons.length - 1]?.click();
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

/** What a key means here, or null. */
function meaning(event: KeyboardEvent): (() => void) | null {
  const hasMod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (hasMod && event.shiftKey && key === "o") return newChat;
  if (hasMod && event.shiftKey && key === "l") return nextTheme;
  if (hasMod && key === "k") {
    return () => {
      openSidebar();
      // It can take the focus when it is shown.
      requestAnimationFrame(() => focus("search"));
    };
  }
  if (hasMod && key === ",") {
    return () => {
      dialog.value = { kind: "settings" };
    };
  }
  if (event.altKey && event.key === "ArrowUp") return editLast;
  if (event.key === "Escape") {
    if (isSidebarOpen.peek()) {
      return () => {
        isSidebarOpen.value = false;
      };
    }
    const open = thread.peek();
    return open && runs.peek().has(open.id) ? () => stop(open.id) : null;
  }
  if (isTyping(event.target) || hasMod) return null;
  if (key === "/") return () => focus("composer");
  if (key === "?") {
    return () => {
      dialog.value = { kind: "shortcuts" };
    };
  }
  return null;
}

export function listen(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const act = meaning(event);
    if (act === null) return;
    event.preventDefault();
    act();
  });
}
