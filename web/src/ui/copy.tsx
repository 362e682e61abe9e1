import { useEffect, useState } from "preact/hooks";
import { announcement, tell } from "../state/view";
import { IconButton } from "./button";

const SHOWN_MS = 1500;

/** The clipboard is there in secure contexts alone; elsewhere the browser's old way serves. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "sr-only";
    // In an open dialog nothing outside of it can be selected.
    (document.querySelector("dialog[open]") ?? document.body).append(area);
    area.select();
    const isDone = document.execCommand("copy");
    area.remove();
    return isDone;
  }
}

export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isDone]);
  const act = async () => {
    if (await copy(text)) {
      setDone(true);
      announcement.value = "Copied.";
    } else tell("The browser does not let this page copy.");
  };
  return <IconButton icon={isDone ? "check" : "copy"} label={label} onClick={act} />;
}
