import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a fault gets to spoil: the good answer, as text, and how often this address was asked for before. */
export interface Victim {
  readonly good: string;
  readonly before: number;
}

/** Spoils one answer. */
export type Spoil = (response: ServerResponse, victim: Victim, request: IncomingMessage) => void;

/** The body of an answer; pages of any origin may read it. */
export function send(
  response: ServerResponse,
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*', ...headers });
  response.end(body);
}

/** A refusal. */
export const status =
  (code: number, headers: Record<string, string> = {}): Spoil =>
  (response) =>
    send(response, 'no', code, headers);

/** The good answer, changed. */
export const body =
  (make: (good: string) => string | Buffer, headers: Record<string, string> = {}): Spoil =>
  (response, { good }) =>
    send(response, make(good), 200, headers);

/** The beginning of an answer. */
export const begin = (response: ServerResponse, text: string, headers: Record<string, string> = {}) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*', ...headers });
  response.write(text);
};

/** For `JSON.stringify`. */
export const numbersAsText = (_key: string, value: unknown) => (typeof value === 'number' ? `${value}` : value);
