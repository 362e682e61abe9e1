import { type Signal, signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Message } from "../lib/types";
import type { Thread } from "../state/thread";
import { IconButton } from "../ui/button";
import { Turn } from "./turn";

const LAST = 12; // messages laid out at once when a conversation is opened
const NEAR = "1500px"; // above and below the visible part
const AT_END = 40; // pixels

/** The messages. Those that were never near the visible part are plain text until they are. */
export function Log({ thread }: { thread: Thread }) {
  const path = thread.path.value;
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef(0); // where it stood last
  const [isAtEnd, setAtEnd] = useState(true);
  const near = useNear(scroller, path);
  useFollowing(scroller, top, isAtEnd, path);
  const onScroll = (event: Event) => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    const left = scrollHeight - scrollTop - clientHeight;
    // Who scrolls up wants to read, be it by one line; an answer that grows must not pull back.
    // What is left below says nothing by itself: the answer may have grown since.
    const isUp = scrollTop < top.current - 1;
    top.current = scrollTop;
    if (isUp && left > 2) setAtEnd(false);
    else if (left < AT_END) setAtEnd(true);
  };
  const toEnd = () => {
    const shown = scroller.current as HTMLDivElement;
    shown.scrollTop = shown.scrollHeight;
  };
  return (
    <div
      ref={scroller}
      class="scroller"
      tabIndex={0}
      role="region"
      aria-label="Messages"
      onScroll={onScroll}
    >
      {/* A log would be read aloud with every token; the end of an answer is announced instead. */}
      <div class="log" role="log" aria-live="off" aria-label="Conversation" data-testid="log">
        {path.map((message, i) => (
          <Turn
            key={message.peek().id}
            message={message}
            next={path[i + 1]}
            thread={thread}
            isNear={near(message.peek().id, i >= path.length - LAST)}
          />
        ))}
      </div>
      {!isAtEnd && (
        <IconButton class="to-end" icon="down" label="To the end" testid="to-end" onClick={toEnd} />
      )}
    </div>
  );
}

/**
 * Whether a message is near the visible part, or has been: a signal for each of them, so that
 * scrolling draws those messages alone that come near.
 */
function useNear(
  scroller: { current: HTMLElement | null },
  path: readonly Signal<Message>[],
): (id: string, isFirst: boolean) => Signal<boolean> {
  const [known] = useState(() => new Map<string, Signal<boolean>>());
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const isNear = known.get((target as HTMLElement).dataset.id ?? "");
          if (!isIntersecting || isNear === undefined) continue;
          observer.unobserve(target);
          isNear.value = true;
        }
      },
      { root: scroller.current, rootMargin: NEAR },
    );
    for (const turn of scroller.current?.querySelectorAll(".turn") ?? []) observer.observe(turn);
    return () => observer.disconnect();
  }, [scroller, known, path]);
  return (id, isFirst) => {
    const isNear = known.get(id) ?? signal(isFirst);
    known.set(id, isNear);
    return isNear;
  };
}

/** Stay at the end while it grows, unless the person has scrolled away from it. */
function useFollowing(
  scroller: { current: HTMLElement | null },
  top: { current: number },
  isAtEnd: boolean,
  path: readonly Signal<Message>[],
): void {
  const follows = useRef(true);
  follows.current = isAtEnd;
  const last = path.at(-1)?.peek().id;
  const toEnd = () => {
    const shown = scroller.current;
    if (shown === null) return; // sizes are told of once more when it is gone
    shown.scrollTop = shown.scrollHeight;
    top.current = shown.scrollTop;
  };
  const isOpened = useRef(false);
  useLayoutEffect(() => {
    const message = path.at(-1)?.peek();
    const isNew = message?.role === "assistant" && message.status === "streaming";
    // Another version of a message is looked at where it stands.
    if (isNew || !isOpened.current) toEnd();
    isOpened.current = true;
  }, [last]);
  useEffect(() => {
    const shown = scroller.current as HTMLElement;
    const observer = new ResizeObserver(() => {
      if (follows.current) toEnd();
    });
    for (const child of shown.children) observer.observe(child);
    observer.observe(shown); // the message box takes of its height
    return () => observer.disconnect();
  }, [scroller]);
}
