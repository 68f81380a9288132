import { DataError } from './errors.ts';

/** Tells, after a request failed without an answer, whether the page itself forbade it. */
export interface BlockingWatch {
  toError(cause: unknown): Promise<DataError>;
  stop(): void;
}

/** Tells a violation of the Content Security Policy from a lost connection by its event; `fetch` rejects alike for both. */
export function watchForBlocking(url: string): BlockingWatch {
  const { origin, href, protocol, hostname } = new URL(url);
  let blocked = false;
  const listener = (event: Event) => {
    const { blockedURI, disposition } = event as SecurityPolicyViolationEvent;
    // Browsers give the whole address or, after a redirect, its origin.
    if (disposition !== 'report' && (blockedURI === origin || href.startsWith(blockedURI))) blocked = true;
  };
  // Absent in Node, where there is no policy either.
  globalThis.addEventListener?.('securitypolicyviolation', listener);
  return {
    async toError(cause) {
      await new Promise((resolve) => setTimeout(resolve)); // The event may come a task after the rejection.
      if (blocked) {
        return new DataError('blocked', {
          url,
          cause,
          hint: `The page's Content-Security-Policy forbids the request: add ${origin} to connect-src.`,
        });
      }
      const isMixed = globalThis.location?.protocol === 'https:' && protocol === 'http:' && !loopback.test(hostname);
      if (isMixed) {
        return new DataError('blocked', { url, cause, hint: 'A page on https cannot load data from http: use https.' });
      }
      return new DataError('network', {
        url,
        cause,
        hint: 'No answer. If the endpoint is on another origin, it must send Access-Control-Allow-Origin.',
      });
    },
    stop() {
      globalThis.removeEventListener?.('securitypolicyviolation', listener);
    },
  };
}

/** Hosts that browsers trust without TLS (W3C Secure Contexts §3.1). */
const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;
