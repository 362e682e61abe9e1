import { useState } from "preact/hooks";
import { hostOf } from "../markdown/links";
import { conversations, rename } from "../state/conversations";
import { dialog } from "../state/view";
import { copy } from "./copy";
import { Modal } from "./modal";
import { SettingsDialog } from "./settings";
import { SHORTCUTS } from "./shortcuts";

const close = () => {
  dialog.value = null;
};

/** The dialog that is open, if any. */
export function Dialogs() {
  const open = dialog.value;
  switch (open?.kind) {
    case "settings":
      return <SettingsDialog onClose={close} />;
    case "shortcuts":
      return <Shortcuts />;
    case "rename":
      return <Rename id={open.conversation} />;
    case "link":
      return <LinkDialog address={open.url} />;
    default:
      return null;
  }
}

function Shortcuts() {
  return (
    <Modal title="Keyboard shortcuts" testid="shortcuts-dialog" onClose={close}>
      <dl class="shortcuts">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              {keys.split("+").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function Rename({ id }: { id: string }) {
  const [title, setTitle] = useState(
    () => conversations.peek().find((one) => one.id === id)?.title ?? "",
  );
  return (
    <Modal title="Rename the conversation" testid="rename-dialog" onClose={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") rename(id, title.trim());
          close();
        }}
      >
        <label class="field">
          <span>Title</span>
          <input value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <div class="dialog-row">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="primary">
            Rename
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** Where a link of the model's leads, before it is followed. */
function LinkDialog({ address }: { address: string }) {
  const url = new URL(address);
  const open = () => {
    window.open(url.href, "_blank", "noopener,noreferrer");
    close();
  };
  return (
    <Modal title="Leave this page?" testid="link-dialog" onClose={close}>
      <div class="stack">
        <p>The model wrote a link that leads to</p>
        <p class="link-host" data-testid="link-host">
          {hostOf(url)}
        </p>
        <p class="link-url" data-testid="link-url">
          {url.href}
        </p>
        <div class="dialog-row">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="button" onClick={() => void copy(url.href).then(close)}>
            Copy address
          </button>
          <button type="button" class="primary" onClick={open}>
            Open
          </button>
        </div>
      </div>
    </Modal>
  );
}
