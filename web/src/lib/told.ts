/** Errors in words that help the person who reads them. */

import type { Failure } from "./types";

export interface Told {
  title: string;
  help: string;
  again: string | null; // the label of a button that asks once more
}

const KNOWN: Record<string, Omit<Told, "again"> & { again?: string | null }> = {
  server_gone: {
    title: "The server cannot be reached.",
    help: "Your message is kept, and is sent again as soon as the server answers.",
    again: "Try now",
  },
  invalid_api_key: {
    title: "The server did not take the key.",
    help: "Enter another one; your message is kept and is sent then.",
  },
  insufficient_scope: {
    title: "This key may not do that.",
    help: "Ask whoever runs the server for a key of the scope “inference”.",
    again: null,
  },
  context_length_exceeded: {
    title: "The conversation is too long for the model.",
    help: "Begin a new chat, branch from an earlier message, shorten your message, or let the settings drop the oldest turns.",
  },
  server_busy: {
    title: "The server has no place free.",
    help: "Others are being answered. Try again in a moment.",
  },
  rate_limit_exceeded: {
    title: "That was more than this key may ask for at once.",
    help: "Wait a little, then try again.",
  },
  engine_unavailable: {
    title: "The model is not loaded.",
    help: "It stopped, and the server is starting it again. Try again in a moment.",
  },
  server_error: {
    title: "The server failed at this answer.",
    help: "Its log says more.",
  },
  settings: {
    title: "These settings cannot be sent.",
    help: "Open the settings and mend them.",
  },
};

export function explain(failure: Failure): Told {
  const known = Object.hasOwn(KNOWN, failure.code) ? KNOWN[failure.code] : undefined;
  if (known === undefined) {
    return { title: "The request was refused.", help: "The server says why:", again: "Try again" };
  }
  return { again: "Try again", ...known };
}
