import { useEffect, useRef, useState } from "preact/hooks";
import { readFiles } from "../lib/files";
import type { Draft, Effort, Settings, TextFile } from "../lib/types";
import { NO_DRAFT } from "../lib/types";
import { freshSettings, thread } from "../state/conversations";
import { draftOf, setDraft } from "../state/drafts";
import { runs, send, stop } from "../state/runs";
import { models } from "../state/session";
import { focusComposer, tell } from "../state/view";
import { Icon } from "../ui/icons";
import { isSending } from "../ui/keys";

export const EFFORTS: { value: Effort; label: string }[] = [
  { value: "none", label: "Thinking: off" },
  { value: "low", label: "Thinking: low" },
  { value: "medium", label: "Thinking: medium" },
  { value: "high", label: "Thinking: high" },
];

export function Composer() {
  const open = thread.value ?? null;
  const { text, files } = draftOf(open).value;
  const set = (change: Partial<Draft>) => setDraft(open, change);
  const box = useRef<HTMLTextAreaElement>(null);
  const isRunning = open !== null && runs.value.has(open.id);
  const isEmpty = text.trim() === "" && files.length === 0;
  useEffect(() => {
    focusComposer();
  }, [open?.id]);

  const submit = () => {
    if (isEmpty || !send(text.trim(), files)) return;
    setDraft(open, NO_DRAFT);
    box.current?.focus();
  };
  const attach = async (given: Iterable<File>) => {
    const read = await readFiles(given);
    if (read.refused.length > 0) tell(read.refused.join(" "));
    // Others may have been attached while these were read.
    if (read.files.length > 0) set({ files: [...draftOf(open).peek().files, ...read.files] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isSending(event)) {
      event.preventDefault();
      if (!isRunning) submit();
    }
  };

  return (
    <DropZone onFiles={attach}>
      <form
        class="composer"
        aria-label="New message"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {files.length > 0 && (
          <ul class="attachments" aria-label="Attached files">
            {files.map((file, i) => (
              <Attachment
                key={`${i}${file.name}`}
                file={file}
                onRemove={() => set({ files: files.filter((one) => one !== file) })}
              />
            ))}
          </ul>
        )}
        <textarea
          ref={box}
          id="composer"
          data-testid="composer"
          aria-label="Message"
          placeholder="Write a message"
          rows={1}
          value={text}
          onInput={(event) => set({ text: event.currentTarget.value })}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const pasted = [...(event.clipboardData?.files ?? [])];
            if (pasted.length > 0) {
              event.preventDefault();
              void attach(pasted);
            }
          }}
        />
        <div class="composer-row">
          <AttachButton onFiles={attach} />
          <EffortSelect />
          <ModelSelect />
          <span class="spring" />
          {isRunning ? (
            <button
              type="button"
              class="send is-stop"
              aria-label="Stop"
              title="Stop (Escape)"
              data-testid="stop"
              onClick={() => stop(open.id)}
            >
              <Icon name="stop" />
            </button>
          ) : (
            <button
              type="submit"
              class="send"
              aria-label="Send"
              title="Send (Enter)"
              data-testid="send"
              disabled={isEmpty}
            >
              <Icon name="send" />
            </button>
          )}
        </div>
      </form>
    </DropZone>
  );
}

function Attachment({ file, onRemove }: { file: TextFile; onRemove: () => void }) {
  return (
    <li data-testid="attachment">
      <span>{file.name}</span>
      <button type="button" aria-label={`Remove ${file.name}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}

function AttachButton({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label="Attach text files"
        title="Attach text files (or drop them anywhere)"
        data-testid="attach"
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        onChange={(event) => {
          // The list is emptied with the input, so that the same file can be chosen again.
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}

/** Files may be dropped anywhere on the page. */
function DropZone({
  onFiles,
  children,
}: {
  onFiles: (files: Iterable<File>) => void;
  children: preact.ComponentChildren;
}) {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return (
    <div class={isOver ? "drop-zone is-over" : "drop-zone"}>
      {isOver && <p class="drop-hint">Drop text files to attach them</p>}
      {children}
    </div>
  );
}

function EffortSelect() {
  const open = thread.value ?? null;
  const { effort } = open ? open.conversation.value.settings : freshSettings.value;
  return (
    <select
      class="quiet"
      aria-label="Reasoning effort"
      title="Reasoning effort"
      data-testid="effort"
      value={effort}
      onChange={(event) => setSettings({ effort: event.currentTarget.value as Effort })}
    >
      {EFFORTS.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function ModelSelect() {
  const open = thread.value ?? null;
  const { model } = open ? open.conversation.value.settings : freshSettings.value;
  if (models.value.length < 2) return null;
  return (
    <select
      class="quiet"
      aria-label="Model"
      title="Model"
      data-testid="model"
      value={model ?? models.value[0]}
      onChange={(event) => setSettings({ model: event.currentTarget.value })}
    >
      {models.value.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Change settings of the open chat, or of the new one. */
export function setSettings(change: Partial<Settings>): void {
  const open = thread.peek();
  if (open) open.set({ settings: { ...open.conversation.peek().settings, ...change } });
  else freshSettings.value = { ...freshSettings.peek(), ...change };
}
