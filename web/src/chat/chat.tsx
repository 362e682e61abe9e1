import { thread } from "../state/conversations";
import { modelOf } from "../state/session";
import { Composer } from "./composer";
import { Log } from "./log";

export function Chat() {
  const open = thread.value;
  return (
    <div class="chat">
      {open === null && <Welcome />}
      {open === undefined && <div class="scroller" aria-busy="true" />}
      {open && <Log key={open.id} thread={open} />}
      <Composer />
    </div>
  );
}

function Welcome() {
  const model = modelOf(null);
  return (
    <div class="welcome">
      <h1>What is on your mind?</h1>
      <p>{model === null ? "Connecting to the server…" : `${model} answers on this server.`}</p>
    </div>
  );
}
