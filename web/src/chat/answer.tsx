import { useState } from "preact/hooks";
import type { AnswerMessage, CallItem, Item, MessageItem, ToolMessage } from "../lib/types";
import { madeCalls } from "../lib/types";
import { CodeBlock } from "../markdown/code";
import { Markdown } from "../markdown/markdown";
import { answerCalls, runs } from "../state/runs";
import type { Thread } from "../state/thread";
import { JsonTree, parseTree } from "../ui/json-tree";
import { Reasoning } from "./reasoning";
import { Tokens } from "./tokens";
import { ToolCard } from "./tool-card";

interface Props {
  answer: AnswerMessage;
  thread: Thread;
  results: ToolMessage | null; // that follow in the branch that is shown
  showsTokens: boolean;
}

/** All that an answer consists of, in the order in which it came. */
export function Answer({ answer, thread, results, showsTokens }: Props) {
  const isLive = answer.status === "streaming";
  return (
    <>
      {answer.items.map((item, i) => (
        <ItemView
          key={item.id}
          item={item}
          answer={answer}
          thread={thread}
          results={results}
          showsTokens={showsTokens}
          isLive={isLive && i === answer.items.length - 1 && item.status === "in_progress"}
        />
      ))}
      {isLive && answer.items.length === 0 && (
        <p class="waiting" role="status">
          <span class="sr-only">Waiting for the first word</span>
          <span class="dots" aria-hidden="true" />
        </p>
      )}
    </>
  );
}

function ItemView({
  item,
  answer,
  thread,
  results,
  showsTokens,
  isLive,
}: Props & { item: Item; isLive: boolean }) {
  switch (item.type) {
    case "reasoning":
      return <Reasoning item={item} isLive={isLive} took={answer.timing.thinking[item.id]} />;
    case "message":
      return <Said item={item} answer={answer} isLive={isLive} showsTokens={showsTokens} />;
    case "function_call":
      return (
        <Called call={item} answer={answer} thread={thread} results={results} isLive={isLive} />
      );
    case "other":
      return (
        <section
          class="tool-card"
          data-testid="tool-card"
          aria-label="Call of a tool of the server's"
        >
          <CodeBlock text={JSON.stringify(item.raw, null, 2)} language="json" />
        </section>
      );
  }
}

interface SaidProps {
  item: MessageItem;
  answer: AnswerMessage;
  isLive: boolean;
  showsTokens: boolean;
}

function Said({ item, answer, isLive, showsTokens }: SaidProps) {
  const [isText, setText] = useState(false);
  const text = item.content[0]?.text ?? "";
  const tokens = item.content[0]?.logprobs ?? [];
  if (showsTokens && tokens.length > 0) return <Tokens tokens={tokens} />;
  if (item.phase === "commentary") {
    return (
      <div class="commentary" data-testid="commentary">
        <Markdown text={text} isLive={isLive} />
      </div>
    );
  }
  if (answer.settings.format === "text") {
    return (
      <div class="answer" data-testid="answer">
        <Markdown text={text} isLive={isLive} />
      </div>
    );
  }
  const value = isLive ? undefined : parseTree(text);
  return (
    <div class="answer" data-testid="answer">
      {value === undefined || isText ? (
        <CodeBlock text={text} language="json" />
      ) : (
        <JsonTree value={value} />
      )}
      {value !== undefined && (
        <button type="button" class="quiet" onClick={() => setText(!isText)}>
          {isText ? "Show as a tree" : "Show as text"}
        </button>
      )}
    </div>
  );
}

// What was typed for one of several calls, until all have their results. By the answer's id.
const given = new Map<string, Map<string, string>>();

interface CalledProps {
  call: CallItem;
  answer: AnswerMessage;
  thread: Thread;
  results: ToolMessage | null;
  isLive: boolean;
}

function Called({ call, answer, thread, results, isLive }: CalledProps) {
  const [, redraw] = useState(0);
  const outputs = new Map(results?.outputs.map((one) => [one.callId, one.output]));
  const onResult = (output: string) => {
    const typed = new Map([...outputs, ...(given.get(answer.id) ?? [])]).set(call.call_id, output);
    const calls = madeCalls(answer).map((one) => one.call_id);
    if (calls.every((id) => typed.has(id))) {
      const all = calls.map((callId) => ({ callId, output: typed.get(callId) as string }));
      if (!answerCalls(thread, answer.id, all)) return false;
      given.delete(answer.id);
    } else {
      given.set(answer.id, typed);
      redraw((count) => count + 1);
    }
    return true;
  };
  return (
    <ToolCard
      id={`${answer.id} ${call.call_id}`}
      call={call}
      result={outputs.get(call.call_id) ?? null}
      given={given.get(answer.id)?.get(call.call_id) ?? null}
      isLive={isLive || answer.status === "streaming"}
      isBusy={runs.value.has(thread.id)}
      onResult={onResult}
    />
  );
}
