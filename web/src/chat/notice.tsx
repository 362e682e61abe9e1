import { explain } from "../lib/told";
import type { AnswerMessage } from "../lib/types";
import { retry, runs } from "../state/runs";
import { connect, connection } from "../state/session";
import type { Thread } from "../state/thread";
import { dialog } from "../state/view";

/** Why an answer failed, and what can be done. */
export function Notice({ answer, thread }: { answer: AnswerMessage; thread: Thread }) {
  const { failure } = answer;
  if (failure === null) return null;
  const isGone = failure.code === "server_gone";
  const told = explain(failure);
  const isLast = thread.conversation.value.leaf === answer.id;
  const help =
    isGone && answer.items.length > 0
      ? "The connection ended in the middle of this answer; what came is kept."
      : isGone && !isLast
        ? "This message was not answered."
        : told.help;
  const again = () => {
    if (isGone && connection.value === "gone") void connect();
    else if (failure.code === "settings") dialog.value = { kind: "settings" };
    else if (connection.value === "key") void connect();
    else retry(thread, answer);
  };
  return (
    <div class="notice" role="alert" data-testid="notice" data-code={failure.code}>
      <p>
        <strong>{told.title}</strong> {help}
      </p>
      {failure.message !== told.title && <p class="notice-detail">{failure.message}</p>}
      {told.again !== null && (
        <button type="button" disabled={runs.value.has(thread.id)} onClick={again}>
          {failure.code === "settings" ? "Open settings" : told.again}
        </button>
      )}
    </div>
  );
}
