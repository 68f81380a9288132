/** Of https://github.com/expressjs/compression what we use; its own types bring Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** A middleware that compresses what is not compressed yet, in the way that the client takes best. */
  function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export = compression;
}
