import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { IconButton } from "./button";

interface Props {
  title: string;
  testid: string;
  children: ComponentChildren;
  onClose: () => void;
  class?: string;
}

/** The browser's own dialog: it keeps the focus in, gives it back, and Escape closes it. */
export function Modal({ title, testid, children, onClose, class: name }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    // What is to be filled in comes before the button that closes.
    dialog?.querySelector<HTMLElement>("form input")?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={place}
      class={name}
      aria-labelledby={id}
      data-testid={testid}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === place.current && onClose()}
    >
      <div class="dialog-body">
        <header>
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
