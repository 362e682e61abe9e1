/** Which experts each layer chose for the tokens of an answer. */

import { ask } from "../lib/api";
import { promptBody, sentItem } from "../lib/body";
import type { AnswerMessage, Message } from "../lib/types";

export interface RoutedToken {
  text: string;
  kind: "reasoning" | "commentary" | "final" | "call" | "header";
}

/** Of the first tokens of an answer, as many as were asked for until now. */
export interface Routing {
  num_tokens: number; // of the whole answer
  num_layers: number;
  num_experts: number;
  experts_per_token: number;
  tokens: RoutedToken[];
  experts: Uint8Array; // [token][layer][best first]
}

const WINDOW = 128; // tokens asked for at once

/** Ask for the routing of an answer that was given after `path`, or for more of it. */
export async function askRouting(
  answer: AnswerMessage,
  path: readonly Message[],
  known: Routing | null,
  key: string | null,
): Promise<Routing> {
  const output = answer.items.map(sentItem).filter((item) => item !== null);
  const first = known?.tokens.length ?? 0;
  const prompt = promptBody(answer.model, answer.settings, path);
  const body = { ...prompt, output, first, limit: WINDOW };
  const response = await ask("/v1/engine/routing", { key, body });
  const given = (await response.json()) as Routing & { experts: string };
  const experts = Uint8Array.from(atob(given.experts), (char) => char.charCodeAt(0));
  if (known === null) return { ...given, experts };
  const all = new Uint8Array(known.experts.length + experts.length);
  all.set(known.experts);
  all.set(experts, known.experts.length);
  return { ...given, tokens: [...known.tokens, ...given.tokens], experts: all };
}

/** The experts that a layer chose for a token, the best first. */
export function chosen(routing: Routing, token: number, layer: number): Uint8Array {
  const size = routing.experts_per_token;
  const at = (token * routing.num_layers + layer) * size;
  return routing.experts.subarray(at, at + size);
}

/** How often each expert of each layer was chosen. [layer][expert] */
export function loads(routing: Routing): number[][] {
  const counts = Array.from({ length: routing.num_layers }, () =>
    new Array<number>(routing.num_experts).fill(0),
  );
  for (let token = 0; token < routing.tokens.length; token++) {
    counts.forEach((row, layer) => {
      for (const expert of chosen(routing, token, layer)) row[expert] = (row[expert] ?? 0) + 1;
    });
  }
  return counts;
}
