import { useState } from "preact/hooks";
import { connection, keyProblem, useKey } from "../state/session";
import { Modal } from "./modal";

/** What is kept in the browser can be read without a key; with the next message it is asked for. */
const later = () => {
  connection.value = "unknown";
};

/** The server asks for a key, or has refused the one it was given. */
export function KeyDialog() {
  const [typed, setTyped] = useState("");
  const [isRemembered, setRemembered] = useState(false);
  return (
    <Modal title="This server asks for a key" testid="key-dialog" onClose={later}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== "") void useKey(typed.trim(), isRemembered);
        }}
      >
        <p>Whoever runs the server makes one with “motet keys create”.</p>
        <label class="field">
          <span>API key</span>
          <input
            type="password"
            autocomplete="off"
            data-testid="key-input"
            aria-invalid={keyProblem.value !== null}
            aria-describedby="key-error"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p id="key-error" class="error" role="alert" data-testid="key-error">
          {keyProblem.value}
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={isRemembered}
            onChange={(event) => setRemembered(event.currentTarget.checked)}
          />
          Remember on this device
        </label>
        <div class="dialog-row">
          <button type="submit" class="primary" data-testid="key-submit">
            Connect
          </button>
        </div>
      </form>
    </Modal>
  );
}
