import type { ComponentChildren } from "preact";
import { h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { CopyButton } from "../ui/copy";
import type { Highlighted } from "./highlight";
import { staysPlain } from "./math";

const LONGEST = 30_000; // characters; beyond that, colours are not worth the time
const SETTLED_MS = 150;

/** A block of code: its language, a button to copy it, and colours once it no longer grows. */
export function CodeBlock({ text, language }: { text: string; language: string }) {
  const [colours, setColours] = useState<{ text: string; tree: Highlighted } | null>(null);
  useEffect(() => {
    if (language === "" || text.length > LONGEST) return;
    let isOver = false;
    const colour = async () => {
      const { highlight } = await import("./highlight");
      const tree = await highlight(text, language);
      if (!isOver && tree !== null) setColours({ text, tree });
    };
    const timer = setTimeout(() => colour().catch(staysPlain), SETTLED_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, language]);
  return (
    <figure class="code">
      <figcaption>
        <span>{language.slice(0, 30) || "text"}</span>
        <CopyButton text={text} label="Copy code" />
      </figcaption>
      <pre tabIndex={0}>
        <code>{colours?.text === text ? colours.tree.map(coloured) : text}</code>
      </pre>
    </figure>
  );
}

function coloured(node: Highlighted[number]): ComponentChildren {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return null;
  const names = node.properties.className;
  const name = Array.isArray(names) ? names.join(" ") : undefined;
  return h("span", { class: name }, node.children.map(coloured as never));
}
