import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request of a test, in whatever way the test needs. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A real HTTP server on a free port of this machine. */
export interface Loopback {
  readonly origin: string;
  /** Paths with their queries, in the order they were asked for. */
  readonly asked: string[];
  /** What is answered from now on. */
  answer: Answer;
  close(): Promise<void>;
}

/** Starts a {@link Loopback}; it answers 404 until it is told otherwise. */
export async function startLoopback(): Promise<Loopback> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    loopback.answer(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const loopback: Loopback = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (response) => void response.writeHead(404).end(),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return loopback;
}

/** Answers with a body, JSON unless it is text already. */
export function reply(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) =>
    void response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Answers by path; anything else is not found. */
export function site(documents: Readonly<Record<string, unknown>>): Answer {
  return (response, { url = '' }) =>
    (url in documents ? reply(documents[url]) : reply('none', 404))(response, {} as IncomingMessage);
}
