import { useEffect } from "preact/hooks";
import { Chat } from "../chat/chat";
import { Engine } from "../engine/engine";
import { thread } from "../state/conversations";
import { connect, connection, problem } from "../state/session";
import {
  announcement,
  dialog,
  isSidebarOpen,
  openSidebar,
  route,
  storeProblem,
  toast,
} from "../state/view";
import { IconButton } from "./button";
import { Dialogs } from "./dialogs";
import { Icon } from "./icons";
import { KeyDialog } from "./key-dialog";
import { Sidebar } from "./sidebar";

export function App() {
  const isEngine = route.value.view === "engine";
  return (
    <>
      <button
        type="button"
        class="skip"
        data-testid="skip"
        onClick={() => document.getElementById("composer")?.focus()}
      >
        Skip to the message box
      </button>
      <div class="frame">
        <Sidebar />
        {isSidebarOpen.value && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the list too
          // biome-ignore lint/a11y/noStaticElementInteractions: what lies behind an open list
          <div
            class="scrim"
            onClick={() => {
              isSidebarOpen.value = false;
            }}
          />
        )}
        <main inert={isSidebarOpen.value}>
          <Top />
          <Gone />
          {storeProblem.value !== null && (
            <div class="banner" role="status" data-testid="not-stored">
              This browser does not store conversations now ({storeProblem.value}). Export what
              matters.
            </div>
          )}
          {isEngine ? <Engine /> : <Chat />}
        </main>
      </div>
      <Dialogs />
      {connection.value === "key" && <KeyDialog />}
      <Toasts />
      <div class="sr-only" aria-live="polite" data-testid="announcer">
        {announcement.value}
      </div>
    </>
  );
}

function Top() {
  const isEngine = route.value.view === "engine";
  const title = isEngine ? "Engine" : (thread.value?.conversation.value.title ?? "New chat");
  useEffect(() => {
    document.title = `${title} · Motet`;
  }, [title]);
  return (
    <header class="top">
      <button
        type="button"
        class="icon-button only-narrow"
        aria-label="Conversations"
        aria-expanded={isSidebarOpen.value}
        aria-controls="sidebar"
        id="toggle-sidebar"
        data-testid="toggle-sidebar"
        onClick={openSidebar}
      >
        <Icon name="list" />
      </button>
      <h2 class="title">{title}</h2>
      <span class="spring" />
      {!isEngine && (
        <IconButton
          icon="settings"
          label="Settings"
          testid="open-settings"
          onClick={() => {
            dialog.value = { kind: "settings" };
          }}
        />
      )}
    </header>
  );
}

function Gone() {
  const isGone = connection.value === "gone";
  if (!isGone && connection.value !== "refused") return null;
  return (
    <div class="banner" role="status" data-testid={isGone ? "gone" : "refused"}>
      <span>
        {isGone
          ? "The server cannot be reached. Trying again every two seconds…"
          : `The server takes no requests: ${problem.value}`}
      </span>
      <button type="button" class="quiet" onClick={() => void connect()}>
        Try now
      </button>
    </div>
  );
}

function Toasts() {
  const shown = toast.value;
  const close = () => {
    toast.value = null;
  };
  return (
    <div class="toasts" role="status" data-testid="toast">
      {shown && (
        <div class="toast">
          <span>{shown.text}</span>
          {shown.undo && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                shown.undo?.();
                close();
              }}
            >
              Undo
            </button>
          )}
          <IconButton icon="close" label="Dismiss" onClick={close} />
        </div>
      )}
    </div>
  );
}
