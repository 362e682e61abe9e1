/** Requests to the server, and what is wrong with them in one form. */

import { type ServerEvent, serverEvents } from "./sse";

/** A request that was refused, or never arrived (`server_gone`). */
export class ApiFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export const GONE = "server_gone";

function headers(key: string | null, body: unknown): Record<string, string> {
  const given: Record<string, string> = {};
  if (key !== null) given.Authorization = `Bearer ${key}`;
  if (body !== undefined) given["Content-Type"] = "application/json";
  return given;
}

/** A JSON body that tells of an error, or null: a proxy's page, or nothing. */
function toldError(text: string): { code?: string | null; message?: string } | null {
  try {
    const error = (JSON.parse(text) as { error?: unknown }).error;
    return typeof error === "object" ? error : null;
  } catch {
    return null;
  }
}

export interface Call {
  key: string | null;
  body?: unknown;
  signal?: AbortSignal;
}

/** Ask; ApiFailure unless the answer is a good one. Aborting throws the browser's AbortError. */
export async function ask(path: string, { key, body, signal }: Call): Promise<Response> {
  const sent = body === undefined ? null : JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(path, {
      method: body === undefined ? "GET" : "POST",
      headers: headers(key, body),
      body: sent,
      cache: "no-store",
      credentials: "omit",
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted || !(error instanceof TypeError)) throw error;
    throw new ApiFailure(GONE, "The server cannot be reached.", 0);
  }
  if (response.ok) return response;
  const error = toldError(await response.text().catch(() => ""));
  if (error === null && response.status >= 502) {
    throw new ApiFailure(GONE, `The server cannot be reached (${response.status}).`, 0);
  }
  const code = error?.code ?? (response.status === 401 ? "invalid_api_key" : "error");
  throw new ApiFailure(code, error?.message ?? `Error ${response.status}.`, response.status);
}

/** Ask for a stream of events. */
export async function* askEvents(path: string, call: Call): AsyncGenerator<ServerEvent> {
  const response = await ask(path, call);
  if (response.body === null) throw new ApiFailure(GONE, "The answer has no body.", 0);
  try {
    yield* serverEvents(response.body);
  } catch (error) {
    if (call.signal?.aborted || !(error instanceof TypeError)) throw error;
    throw new ApiFailure(GONE, "The connection ended before the answer was complete.", 0);
  }
}
