import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon } from "./icons";

export interface Entry {
  label: string;
  act: () => void;
  isDanger?: boolean;
}

/** A button that opens a menu, as the ARIA practices describe it. */
export function Menu({
  label,
  entries,
  testid,
}: {
  label: string;
  entries: Entry[];
  testid: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!isOpen || !list.current || !button.current) return;
    const shown = list.current;
    // A popover lies above all else, so the list around the button does not cut it off.
    shown.showPopover();
    const at = button.current.getBoundingClientRect();
    const top = Math.min(at.bottom + 4, innerHeight - shown.offsetHeight - 8);
    shown.style.top = `${Math.max(8, top)}px`;
    shown.style.left = `${Math.max(8, Math.min(at.left, innerWidth - shown.offsetWidth - 8))}px`;
    shown.querySelector("button")?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll("button") ?? [])];
    const now = items.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowDown: now + 1,
      ArrowUp: now - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) items[(next + items.length) % items.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        title={label}
        data-testid={testid}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <ul
          ref={list}
          id={id}
          class="menu"
          role="menu"
          popover="auto"
          aria-label={label}
          onKeyDown={onKeyDown}
          onToggle={(event) => event.newState === "closed" && setOpen(false)}
        >
          {entries.map((entry) => (
            <li key={entry.label} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                class={entry.isDanger ? "danger" : ""}
                onClick={() => {
                  close();
                  entry.act();
                }}
              >
                {entry.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
