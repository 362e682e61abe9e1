import { useState } from "preact/hooks";
import type { CallItem } from "../lib/types";
import { CodeBlock } from "../markdown/code";
import { useTyped } from "../state/drafts";
import { Icon } from "../ui/icons";

interface Props {
  id: string; // among all calls of all conversations
  call: CallItem;
  result: string | null; // what was given in the branch that is shown
  given: string | null; // what was typed here, while other calls of the answer still wait
  isLive: boolean;
  isBusy: boolean; // an answer is in progress, so nothing can be sent
  onResult: (output: string) => boolean; // whether it was taken
}

/** A call of a function: its arguments, and its result or a form for it. */
export function ToolCard({ id, call, result, given, isLive, isBusy, onResult }: Props) {
  const [isChanging, setChanging] = useState(false);
  const isCut = call.status === "incomplete";
  const isWaiting = !isLive && !isCut && result === null;
  const state = isCut ? "incomplete" : result === null ? "waiting" : "answered";
  return (
    <section
      class="tool-card"
      data-testid="tool-card"
      data-state={state}
      aria-label={`Call of ${call.name}`}
    >
      <header>
        <Icon name="tool" />
        <strong>{call.name}</strong>
        <span class="tool-state">
          {isLive && call.status !== "completed"
            ? "writing…"
            : isCut
              ? "cut off"
              : isWaiting
                ? "waits for a result"
                : ""}
        </span>
      </header>
      <div data-testid="tool-arguments">
        <CodeBlock text={pretty(call.arguments)} language="json" />
      </div>
      {result !== null && !isChanging && (
        <div class="tool-result">
          <div class="tool-label">
            <span>Result</span>
            <button type="button" class="quiet" onClick={() => setChanging(true)}>
              Change
            </button>
          </div>
          <div data-testid="tool-result">
            <CodeBlock text={pretty(result)} language={isJson(result) ? "json" : ""} />
          </div>
        </div>
      )}
      {(isWaiting || isChanging) && (
        <ResultForm
          name={call.name}
          id={id}
          isBusy={isBusy}
          first={result ?? given ?? ""}
          isGiven={given !== null}
          onResult={(output) => {
            const isTaken = onResult(output);
            if (isTaken) setChanging(false);
            return isTaken;
          }}
        />
      )}
    </section>
  );
}

interface FormProps {
  name: string;
  id: string;
  isBusy: boolean;
  first: string;
  isGiven: boolean;
  onResult: (output: string) => boolean;
}

function ResultForm({ name, id, isBusy, first, isGiven, onResult }: FormProps) {
  const [text, setText] = useTyped(`result ${id}`, first);
  return (
    <form
      class="tool-form"
      data-testid="tool-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (onResult(text)) setText(null);
      }}
    >
      <textarea
        data-testid="tool-output"
        aria-label={`Result of ${name}`}
        placeholder="What the function gives: text or JSON"
        rows={2}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="primary" data-testid="tool-submit" disabled={isBusy}>
        Send result
      </button>
      {isGiven && <p class="hint">It is sent when the other calls have their results.</p>}
    </form>
  );
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
