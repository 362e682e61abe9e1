/** Whether a key sends what is typed. */
export function isSending(event: KeyboardEvent): boolean {
  // While an input method composes, Enter ends its word; on phones nothing else gives a new line.
  const isEnter = event.key === "Enter" && !event.shiftKey && !event.isComposing;
  return isEnter && matchMedia("(hover: hover)").matches;
}
