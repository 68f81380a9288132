import { setupWorker, type SetupWorker } from 'msw/browser';

/**
 * Answers instead of the network while the tests of a file run: `before(() => startWorker())`. Requests that no handler
 * knows go through, so that the test page itself still loads.
 */
export async function startWorker(): Promise<SetupWorker> {
  const worker = setupWorker();
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return worker;
}
