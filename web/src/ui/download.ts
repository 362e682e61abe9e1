/** Give the person a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it in a moment of its own.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
