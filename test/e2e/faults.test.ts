import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { failure } from '../../src/i18n/en/failure.ts';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { startFaultServer, type FaultServer } from '../support/fault-server.ts';
import { faults, type Fault } from '../support/faults.ts';
import { canCertify, startSecureFront } from '../support/secure-front.ts';
import { root } from '../support/servers.ts';
import { startOrigins, type Origins } from './host-page.ts';

declare global {
  interface Window {
    meet(tag: string, endpoint: string, fault: object, control: string | undefined): Promise<Seen>;
  }
}

/** What came of something that was done. */
interface Outcome {
  readonly state: string;
  /** One word for each event. */
  readonly told: readonly string[];
  readonly sentence: string | null;
  readonly button: string | null;
  readonly tries: number;
  readonly pauses: readonly number[];
}

/** All that came of one fault in one element. */
interface Seen {
  readonly first: Outcome;
  /** Whether the fallback is visible. */
  readonly fallback: boolean;
  /** Requests made when the browser came online, where a retry cannot help. */
  readonly idly?: number;
  /** After the endpoint is mended, and "Try again" pressed. */
  readonly again?: Outcome;
  /** A refresh from the broken endpoint, of what was there. */
  readonly refresh?: Outcome;
  /** Whether the old content stayed. */
  readonly kept?: boolean;
  /** After the endpoint is mended, and the browser online or the page in view again. */
  readonly back?: Outcome;
  readonly console: readonly string[];
}

const loads = { 'course-card': 'course-load', 'skills-list': 'skills-load', 'provider-map': 'providers-load' } as const;
type Tag = keyof typeof loads;
const tags = Object.keys(loads) as Tag[];
const isRetryable = ({ code }: Fault) => ['network', 'timeout', 'server', 'rate-limited'].includes(code ?? '');
const documentOf = (tag: Tag) => (tag === 'provider-map' ? 'courses/274/providers.json' : 'courses/274.json');

const documents = Object.fromEntries(
  tags.map((tag) => [documentOf(tag), readFileSync(join(root, 'demo/data', documentOf(tag)), 'utf8')]),
);

/** What a fault has to come to, by the table of faults. */
function expected(fault: Fault, tag: Tag, endpoint: string, canHeal: boolean): Seen {
  const { code, pauses, status, mend = '' } = fault;
  const ready = { state: 'ready', told: [loads[tag]], sentence: null, button: null };
  const fetched = { ...ready, tries: 1, pauses: [] };
  if (code === undefined)
    return { first: { ...ready, tries: pauses.length + 1, pauses }, fallback: false, console: [] };
  const failed = {
    told: [isRetryable(fault) ? `${code}, retryable` : code],
    tries: pauses.length + 1,
    pauses,
  };
  const button = isRetryable(fault) ? failure.retry : null;
  const url = `${endpoint}/${documentOf(tag)}`;
  const line = [code, status, url].filter((part) => part !== undefined).join(' ');
  const hint = mend.replace('{origin}', new URL(endpoint).origin);
  return {
    first: { state: 'error', sentence: failure.errors[code], button, ...failed },
    fallback: true,
    console: [`warn: course-widgets: <${tag}> ${line}. ${hint}`],
    ...(!isRetryable(fault) && { idly: 0 }),
    ...(canHeal && {
      again: fetched,
      refresh: {
        state: 'stale',
        sentence: 'This could not be refreshed. You are seeing information from 1 November 2026.',
        button: failure.retry,
        ...failed,
      },
      kept: true,
      back: fetched,
    }),
  };
}

for (const name of wantedBrowsers) {
  describe(`faults in ${name}`, () => {
    let origins: Origins;
    let browser: Browser;
    let server: FaultServer;

    before(async () => {
      server = await startFaultServer(documents);
      origins = await startOrigins();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await origins?.close();
      await server?.close();
    });

    const open = async (policy?: string, front?: string) => {
      const origin = front ?? origins.scripts.origin;
      const head = `<script src="/fault-page.js"></script><script type="module" src="${origin}/embed.js" data-define="${tags.join(' ')}"></script>`;
      const page = origins.publish({ head, body: '', ...(policy && { policy }) });
      await browser.open(front ? page.replace(origins.page.origin, front) : page);
      await browser.until((all) => all.every((tag) => customElements.get(tag)), tags);
    };

    const meets = async (each: Fault, canHeal: boolean) => {
      const fault = each.except?.browser === name ? { ...each, ...each.except } : each;
      for (const tag of tags) {
        const endpoint = server.endpoint(fault, tag);
        const about = { name: fault.name, hangs: fault.hangs ?? false, retryable: isRetryable(fault) };
        const seen = await browser.evaluate(
          (...args: Parameters<Window['meet']>) => window.meet(...args),
          tag,
          endpoint,
          about,
          canHeal ? server.control : undefined,
        );
        assert.deepEqual(seen, expected(fault, tag, endpoint, canHeal), `${tag}, ${fault.name}`);
      }
    };

    const ofServer = faults.filter(({ does }) => does !== 'policy' && does !== 'mixed');
    test('page opens', () => open());
    for (const fault of ofServer) {
      // A name that does not exist cannot be mended.
      test(`${fault.name}: ${fault.what}`, () => meets(fault, fault.does !== 'no-host'));
    }

    for (const fault of faults.filter(({ does }) => does === 'policy')) {
      test(`${fault.name}: ${fault.what}`, async () => {
        await open(`default-src 'none'; script-src 'self' ${origins.scripts.origin}; style-src 'self'`);
        await meets(fault, false);
      });
    }

    for (const fault of faults.filter(({ does }) => does === 'mixed')) {
      test(`${fault.name}: ${fault.what}`, { skip: !canCertify && 'openssl is not installed' }, async () => {
        const secure = await startSecureFront([origins.page.origin, origins.scripts.origin]);
        try {
          await open(undefined, secure.origin);
          await meets(fault, false);
        } finally {
          await secure.close();
        }
      });
    }
  });
}
