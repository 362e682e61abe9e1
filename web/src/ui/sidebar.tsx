import { useEffect, useRef, useState } from "preact/hooks";
import { byDay } from "../lib/days";
import type { Archived } from "../lib/transfer";
import { fileName, fromJson, toJson, toMarkdown } from "../lib/transfer";
import type { Conversation } from "../lib/types";
import { add, archived, conversations, remove, search } from "../state/conversations";
import { runs } from "../state/runs";
import {
  dialog,
  focusComposer,
  go,
  isSidebarOpen,
  nextTheme,
  openId,
  route,
  tell,
  theme,
} from "../state/view";
import { IconButton } from "./button";
import { download } from "./download";
import { Icon } from "./icons";
import { Menu } from "./menu";

const SEARCH_MS = 200;

export function Sidebar() {
  const [words, setWords] = useState("");
  const found = useFound(words.trim());
  const place = useRef<HTMLElement>(null);
  const isOpen = isSidebarOpen.value;
  const wasOpen = useRef(false);
  useEffect(() => {
    // Over the page it takes the focus, and gives it back.
    if (isOpen) place.current?.querySelector("button")?.focus();
    else if (wasOpen.current) document.getElementById("toggle-sidebar")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const shown = conversations.value.filter((one) => found === null || found.has(one.id));
  return (
    <aside
      ref={place}
      class={isOpen ? "sidebar is-open" : "sidebar"}
      id="sidebar"
      aria-label="Conversations"
    >
      <div class="brand">
        <span class="wordmark">Motet</span>
        <IconButton
          class="only-narrow"
          icon="close"
          label="Close the list"
          onClick={() => {
            isSidebarOpen.value = false;
          }}
        />
      </div>
      <Views />
      <button type="button" class="new-chat" data-testid="new-chat" onClick={newChat}>
        <Icon name="plus" />
        New chat
      </button>
      <label class="search">
        <Icon name="search" />
        <span class="sr-only">Search conversations</span>
        <input
          id="search"
          type="search"
          placeholder="Search"
          data-testid="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <nav class="conversations" aria-label="Conversations">
        {byDay(shown, Date.now()).map(({ label, entries }) => (
          <section key={label} aria-label={label}>
            <h3>{label}</h3>
            <ul>
              {entries.map((one) => (
                <Row key={one.id} conversation={one} />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && (
          <p class="hint">
            {words === "" ? "Conversations stay in this browser." : "Nothing found."}
          </p>
        )}
      </nav>
      <Tools />
    </aside>
  );
}

export function newChat(): void {
  isSidebarOpen.value = false;
  go("#/");
  focusComposer();
}

/** The conversations that a search finds; null without one. */
function useFound(words: string): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (words === "") {
      setFound(null);
      return;
    }
    let isOver = false;
    const timer = setTimeout(async () => {
      const ids = await search(words);
      if (!isOver) setFound(ids);
    }, SEARCH_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [words]);
  return found;
}

function Views() {
  const { view } = route.value;
  const chat = openId.value === null ? "#/" : `#/c/${openId.value}`;
  return (
    <nav class="views" aria-label="Views">
      <a href={chat} data-testid="view-chat" aria-current={view === "chat" ? "page" : undefined}>
        <Icon name="chat" />
        Chat
      </a>
      <a
        href="#/engine"
        data-testid="view-engine"
        aria-current={view === "engine" ? "page" : undefined}
      >
        <Icon name="engine" />
        Engine
      </a>
    </nav>
  );
}

function Row({ conversation }: { conversation: Conversation }) {
  const { id, title } = conversation;
  const isOpen = route.value.view === "chat" && openId.value === id;
  const isRunning = runs.value.has(id);
  return (
    <li class="row" data-testid="conversation" data-id={id}>
      <a
        href={`#/c/${id}`}
        aria-current={isOpen ? "page" : undefined}
        onClick={() => {
          isSidebarOpen.value = false;
        }}
      >
        {isRunning && <span class="running-dot" role="img" aria-label="Answer in progress" />}
        {title}
      </a>
      <Menu
        label={`Menu of ${title}`}
        testid="conversation-menu"
        entries={[
          {
            label: "Rename",
            act: () => {
              dialog.value = { kind: "rename", conversation: id };
            },
          },
          { label: "Export as Markdown", act: () => exportOne(id, "md", toMarkdown) },
          { label: "Export as JSON", act: () => exportOne(id, "json", (one) => toJson([one])) },
          { label: "Delete", act: () => void remove(id), isDanger: true },
        ]}
      />
    </li>
  );
}

async function exportOne(
  id: string,
  extension: "md" | "json",
  write: (one: Archived) => string,
): Promise<void> {
  const one = await archived(id);
  if (one === null) return;
  const type = extension === "md" ? "text/markdown" : "application/json";
  download(fileName(one.conversation.title, extension), write(one), type);
}

async function exportAll(): Promise<void> {
  const all = await Promise.all(conversations.peek().map((one) => archived(one.id)));
  const text = toJson(all.filter((one) => one !== null));
  download("conversations.json", text, "application/json");
}

async function importFiles(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    try {
      const read = fromJson(await file.text());
      await add(read);
      tell(
        read.length === 1
          ? "1 conversation is imported."
          : `${read.length} conversations are imported.`,
      );
    } catch (error) {
      tell(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function Tools() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="sidebar-tools">
      <button
        type="button"
        class="quiet"
        data-testid="import"
        onClick={() => input.current?.click()}
      >
        Import
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="import-input"
        onChange={(event) => {
          void importFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <button type="button" class="quiet" data-testid="export-all" onClick={exportAll}>
        Export all
      </button>
      <span class="spring" />
      <IconButton
        icon="keyboard"
        label="Keyboard shortcuts"
        testid="shortcuts"
        onClick={() => {
          dialog.value = { kind: "shortcuts" };
        }}
      />
      <IconButton
        icon={theme.value}
        label={`Theme: ${theme.value}`}
        testid="theme"
        onClick={nextTheme}
      />
    </div>
  );
}
