import { useRef, useState } from "preact/hooks";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const OPEN_DEPTH = 2;
const MOST = 200; // entries shown of one list

/** JSON as a tree, with the keys that the ARIA practices give to one. */
export function JsonTree({ value }: { value: Json }) {
  const place = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(place.current?.querySelectorAll<HTMLElement>("[role=treeitem]") ?? [])];
    const now = (event.target as HTMLElement).closest<HTMLElement>("[role=treeitem]");
    if (now === null) return;
    const at = items.indexOf(now);
    const isOpen = now.getAttribute("aria-expanded");
    if (event.key === "ArrowDown") items[at + 1]?.focus();
    else if (event.key === "ArrowUp") items[at - 1]?.focus();
    else if (event.key === "Home") items[0]?.focus();
    else if (event.key === "End") items.at(-1)?.focus();
    else if (event.key === "ArrowRight" && isOpen === "true") items[at + 1]?.focus();
    else if (event.key === "ArrowLeft" && isOpen !== "true") {
      now.parentElement?.closest<HTMLElement>("[role=treeitem]")?.focus();
    } else if (["ArrowRight", "ArrowLeft", "Enter", " "].includes(event.key)) {
      if (isOpen !== null) now.querySelector<HTMLElement>(":scope > .fold")?.click();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={place}
      class="json-tree"
      role="tree"
      aria-label="Answer as JSON"
      data-testid="schema-tree"
      onKeyDown={onKeyDown}
    >
      <Branch name={null} value={value} depth={0} isFirst={true} />
    </ul>
  );
}

interface BranchProps {
  name: string | null;
  value: Json;
  depth: number;
  isFirst?: boolean;
}

function Branch({ name, value, depth, isFirst = false }: BranchProps) {
  const [isOpen, setOpen] = useState(depth < OPEN_DEPTH);
  const entries = entriesOf(value);
  const label = name === null ? null : <span class="json-name">{name}</span>;
  const tabIndex = isFirst ? 0 : -1;
  if (entries === null) {
    return (
      <li role="treeitem" tabIndex={tabIndex}>
        {label}
        <span class={`json-${value === null ? "null" : typeof value}`}>
          {JSON.stringify(value)}
        </span>
      </li>
    );
  }
  const kind = Array.isArray(value) ? "list" : "object";
  return (
    <li role="treeitem" tabIndex={tabIndex} aria-expanded={isOpen}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the tree item is what acts */}
      <span class="fold" onClick={() => setOpen(!isOpen)}>
        {label}
        <span class="json-kind">
          {kind} of {entries.length}
        </span>
      </span>
      {isOpen && (
        <ul role="group">
          {entries.slice(0, MOST).map(([key, entry]) => (
            <Branch key={key} name={key} value={entry} depth={depth + 1} />
          ))}
          {entries.length > MOST && <li role="none">{entries.length - MOST} more</li>}
        </ul>
      )}
    </li>
  );
}

function entriesOf(value: Json): [string, Json][] | null {
  if (Array.isArray(value)) return value.map((entry, i) => [String(i), entry]);
  return typeof value === "object" && value !== null ? Object.entries(value) : null;
}

/** JSON that has parts, or undefined. */
export function parseTree(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
