import type { Signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { copied } from "../lib/transfer";
import type { AnswerMessage, Message, TextFile, ToolMessage, UserMessage } from "../lib/types";
import { answerText } from "../lib/types";
import { add } from "../state/conversations";
import { isTyped, useTyped } from "../state/drafts";
import { resend, retry, runs } from "../state/runs";
import type { Thread } from "../state/thread";
import { focusComposer, go, tell } from "../state/view";
import { IconButton } from "../ui/button";
import { CopyButton } from "../ui/copy";
import { Icon } from "../ui/icons";
import { isSending } from "../ui/keys";
import { Answer } from "./answer";
import { Notice } from "./notice";
import { UsageLine } from "./usage";

interface Props {
  message: Signal<Message>;
  next: Signal<Message> | undefined;
  thread: Thread;
  isNear: Signal<boolean>; // to the visible part, or has been: it is worth to be laid out
}

/** One message of the branch that is shown. Results of tools stand in the cards of their calls. */
export function Turn({ message, next, thread, isNear }: Props) {
  const { value } = message;
  if (value.role === "tool") return null;
  const followed = next?.value.role === "tool" ? next.value : null;
  return (
    <article
      class={`turn ${value.role}`}
      data-testid="turn"
      data-role={value.role}
      data-id={value.id}
      data-status={value.role === "assistant" ? value.status : undefined}
      aria-label={value.role === "user" ? "You" : value.model || "Answer"}
      aria-busy={value.role === "assistant" && value.status === "streaming"}
    >
      {!isNear.value ? (
        <Plain message={value} />
      ) : value.role === "user" ? (
        <UserTurn message={value} thread={thread} />
      ) : (
        <AnswerTurn answer={value} thread={thread} results={followed} />
      )}
    </article>
  );
}

/** Before it is seen: text that can be searched, and takes about the room of what it will be. */
function Plain({ message }: { message: Message }) {
  if (message.role === "tool") return null;
  const text = message.role === "user" ? message.text : answerText(message);
  return <div class="plain">{text}</div>;
}

function UserTurn({ message, thread }: { message: UserMessage; thread: Thread }) {
  const [isEditing, setEditing] = useState(() => isTyped(editName(message)));
  const actions = useRef<HTMLDivElement>(null);
  const hasEdited = useRef(false);
  useEffect(() => {
    // The focus goes back to where it came from.
    if (!isEditing && hasEdited.current) {
      actions.current?.querySelector<HTMLElement>("[data-testid=edit]")?.focus();
    }
    hasEdited.current = isEditing;
  }, [isEditing]);
  if (isEditing) {
    return <Edit message={message} thread={thread} onDone={() => setEditing(false)} />;
  }
  return (
    <>
      <div class="bubble">
        {message.files.length > 0 && <Files files={message.files} />}
        <UserText text={message.text} />
      </div>
      <div class="actions" ref={actions}>
        <Versions message={message} thread={thread} />
        <CopyButton text={message.text} />
        <IconButton icon="edit" label="Edit" testid="edit" onClick={() => setEditing(true)} />
        <Common message={message} thread={thread} />
      </div>
    </>
  );
}

const FOLDED = 1500; // characters that are shown of a long message

/** What the person wrote; of a very long text the beginning, until the rest is asked for. */
function UserText({ text }: { text: string }) {
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > 2 * FOLDED;
  return (
    <>
      <div data-testid="user-text" class="user-text" dir="auto">
        {isLong && !isOpen ? `${text.slice(0, FOLDED)}…` : text}
      </div>
      {isLong && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "Show less" : "Show all"}
        </button>
      )}
    </>
  );
}

function Files({ files }: { files: TextFile[] }) {
  return (
    <ul class="attachments">
      {files.map((file) => (
        <li key={file.name}>
          <details>
            <summary>{file.name}</summary>
            <pre>{file.text}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}

const editName = (message: UserMessage) => `edit ${message.id}`;

interface EditProps {
  message: UserMessage;
  thread: Thread;
  onDone: () => void;
}

function Edit({ message, thread, onDone }: EditProps) {
  const [text, setText] = useTyped(editName(message), message.text);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(message.text.length, message.text.length);
  }, [message]);
  const close = () => {
    setText(null);
    onDone();
  };
  const submit = () => {
    if (text.trim() === "" && message.files.length === 0) return;
    if (!resend(thread, message, text.trim())) return;
    close();
    focusComposer();
  };
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={box}
        data-testid="edit-box"
        aria-label="Edit message"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") {
            event.stopPropagation();
            close();
          } else if (isSending(event)) {
            event.preventDefault();
            submit();
          }
        }}
      />
      <div class="edit-row">
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="submit" class="primary" data-testid="edit-send">
          Send
        </button>
      </div>
    </form>
  );
}

interface AnswerTurnProps {
  answer: AnswerMessage;
  thread: Thread;
  results: ToolMessage | null;
}

function AnswerTurn({ answer, thread, results }: AnswerTurnProps) {
  const [showsTokens, setTokens] = useState(false);
  const isRunning = runs.value.has(thread.id);
  const isEmpty = answer.items.length === 0;
  const hasTokens = answer.items.some(
    (item) => item.type === "message" && (item.content[0]?.logprobs?.length ?? 0) > 0,
  );
  return (
    <>
      <Answer answer={answer} thread={thread} results={results} showsTokens={showsTokens} />
      <Notice answer={answer} thread={thread} />
      <UsageLine answer={answer} />
      {answer.status !== "streaming" && (
        <div class="actions">
          <Versions message={answer} thread={thread} />
          {results && <Versions message={results} thread={thread} />}
          {answerText(answer) !== "" && <CopyButton text={answerText(answer)} />}
          <IconButton
            icon="retry"
            label="Retry"
            testid="retry"
            disabled={isRunning}
            onClick={() => {
              if (retry(thread, answer)) focusComposer();
            }}
          />
          {hasTokens && (
            <IconButton
              icon="tokens"
              label="Tokens"
              testid="tokens-toggle"
              pressed={showsTokens}
              onClick={() => setTokens(!showsTokens)}
            />
          )}
          {!isEmpty && (
            <IconButton
              icon="experts"
              label="Experts"
              testid="experts"
              onClick={() => go(`#/engine/${thread.id}/${answer.id}`)}
            />
          )}
          <Common message={answer} thread={thread} />
        </div>
      )}
    </>
  );
}

function Common({ message, thread }: { message: Message; thread: Thread }) {
  const isRunning = runs.value.has(thread.id);
  const branch = async () => {
    const copy = copied(thread.conversation.peek(), thread.pathTo(message.id));
    await add([copy]);
    go(`#/c/${copy.conversation.id}`);
    tell("This is a copy of the conversation up to here.");
  };
  return (
    <>
      <IconButton icon="branch" label="Branch to a new chat" testid="branch" onClick={branch} />
      <IconButton
        icon="trash"
        label="Delete"
        testid="delete"
        disabled={isRunning}
        onClick={() => {
          tell("The message and what followed it are deleted.", thread.remove(message.id));
          focusComposer();
        }}
      />
    </>
  );
}

/** Which version of a message is shown, and the way to the others. */
function Versions({ message, thread }: { message: Message; thread: Thread }) {
  const versions = thread.versions(message);
  const at = versions.indexOf(message.id);
  if (versions.length < 2) return null;
  const isRunning = runs.value.has(thread.id);
  const step = (by: number) => {
    const other = versions[at + by];
    if (other !== undefined) thread.show(other);
  };
  return (
    <div
      class="versions"
      role="group"
      data-testid="versions"
      aria-label={`Version ${at + 1} of ${versions.length}`}
    >
      <button
        type="button"
        class="icon-button flipped"
        aria-label="Previous version"
        disabled={at === 0 || isRunning}
        onClick={() => step(-1)}
      >
        <Icon name="chevron" />
      </button>
      <span aria-hidden="true">
        {at + 1} / {versions.length}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label="Next version"
        disabled={at === versions.length - 1 || isRunning}
        onClick={() => step(1)}
      >
        <Icon name="chevron" />
      </button>
    </div>
  );
}
