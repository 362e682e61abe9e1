import { render } from "preact";
import "./style/index.css";
import { load } from "./state/conversations";
import { connect } from "./state/session";
import { App } from "./ui/app";
import { listen } from "./ui/shortcuts";

listen();
void load();
void connect();
render(<App />, document.getElementById("page") as HTMLElement);
