import { useEffect } from "preact/hooks";
import { route } from "../state/view";
import { Chart } from "./chart";
import { RoutingView } from "./routing-view";
import { engineState, facts, follow, history, hitRate, SPAN, type Stats } from "./stats";

const whole = (value: number) => String(Math.round(value));
const percent = (value: number) => `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`;
const rate = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const HIT_SPAN = 30; // seconds that the share of hits looks back

/** What the engine does, live, and what it did for an answer. */
export function Engine() {
  useEffect(follow, []);
  const isOfAnswer = route.value.view === "engine" && route.value.answer !== null;
  return (
    <div
      class="scroller engine"
      data-testid="engine"
      tabIndex={0}
      role="region"
      aria-label="Engine"
    >
      <State />
      {isOfAnswer && <RoutingView />}
      <Charts />
      <Counts />
      {!isOfAnswer && <RoutingView />}
    </div>
  );
}

function State() {
  const known = facts.value;
  const isRunning = engineState.value === "running";
  return (
    <p class="engine-state" data-testid="engine-state" data-state={isRunning ? "running" : "down"}>
      <span class={isRunning ? "state-dot is-good" : "state-dot"} />
      {isRunning ? "Running" : engineState.value}
      {known && (
        <span class="hint">
          {known.model} · {known.num_layers} layers of {known.num_experts} experts,{" "}
          {known.experts_per_token} a token · context {known.max_context.toLocaleString("en")}
          {known.device && ` · ${known.device}`}
        </span>
      )}
    </p>
  );
}

function Charts() {
  const all = history.value;
  const times = all.map((one) => one.time);
  const each = (value: (stats: Stats) => number) => all.map(value);
  return (
    <div class="charts">
      <Chart
        title="Tokens a second"
        testid="chart-tokens"
        times={times}
        span={SPAN}
        show={rate}
        lines={[
          { name: "written", values: each((one) => one.tokens_per_s) },
          { name: "read", values: each((one) => one.prompt_tokens_per_s) },
        ]}
      />
      <Chart
        title="Running"
        testid="chart-running"
        times={times}
        span={SPAN}
        show={whole}
        lines={[{ name: "requests", values: each((one) => one.num_running) }]}
      />
      <Chart
        title="Queue"
        testid="chart-queue"
        times={times}
        span={SPAN}
        show={whole}
        lines={[{ name: "requests", values: each((one) => one.num_waiting) }]}
      />
      <Chart
        title="Cache"
        testid="chart-cache"
        times={times}
        span={SPAN}
        most={1}
        show={percent}
        lines={[
          { name: "used", values: each((one) => one.num_used_blocks / one.num_blocks) },
          { name: "kept", values: each((one) => one.num_cached_blocks / one.num_blocks) },
        ]}
      />
      <Chart
        title="Prefix hits"
        testid="chart-prefix"
        times={times}
        span={SPAN}
        most={1}
        show={percent}
        lines={[
          {
            name: "of the prompts",
            values: all.map((one, i) =>
              hitRate(all.slice(0, i + 1).filter(({ time }) => time >= one.time - HIT_SPAN)),
            ),
          },
        ]}
      />
    </div>
  );
}

function Counts() {
  const last = history.value.at(-1);
  if (last === undefined) return null;
  const counts: [string, number][] = [
    ["finished", last.num_finished],
    ["stopped", last.num_aborted],
    ["failed", last.num_failed],
    ["tokens written", last.generated_tokens],
    ["tokens read", last.prompt_tokens],
    ["of these from the cache", last.cached_tokens],
    ["preemptions", last.num_preemptions],
    ["blocks evicted", last.num_evicted_blocks],
    ["restarts", last.restarts],
  ];
  return (
    <dl class="counts">
      {counts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value.toLocaleString("en")}</dd>
        </div>
      ))}
    </dl>
  );
}
