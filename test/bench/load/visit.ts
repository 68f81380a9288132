// One cold load of a page: no cache, no connection, nothing resumed.
import type { Browser } from 'playwright-core';
import { startOrigin, compressed, type Certificate, type Files } from './origins.ts';
import type { Mark, Subject } from './pages.ts';

/** What a load took; times are milliseconds from the start of the navigation to the first frame that has it. */
export interface Load {
  readonly times: { readonly card: number; readonly list?: number; readonly pins?: number };
  readonly requests: readonly string[];
  /** Of compressed bodies. */
  readonly bytes: number;
  readonly connections: number;
}

const patienceMs = 60_000;

declare global {
  interface Window {
    /** When each of the marks was seen. */
    benchTimes: Promise<Record<string, number>>;
  }
}

/** Runs in the page, before its own scripts. Looks once a frame, because that is when visitors see something. */
function watch({ marks, patienceMs }: { marks: Record<string, Mark>; patienceMs: number }): void {
  const times: Record<string, number> = {};
  const seen = ({ host, shown }: Mark) => {
    const element = document.querySelector(host);
    const found = (element?.shadowRoot ?? element)?.querySelector(shown);
    return Boolean(found?.textContent?.trim() && found.checkVisibility({ visibilityProperty: true }));
  };
  window.benchTimes = new Promise((resolve, reject) => {
    const look = () => {
      const now = performance.now();
      for (const [name, mark] of Object.entries(marks)) if (!(name in times) && seen(mark)) times[name] = now;
      const missing = Object.keys(marks).filter((name) => !(name in times));
      if (missing.length === 0) resolve(times);
      else if (now > patienceMs) reject(new Error(`Not shown: ${missing.join(', ')}`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page: the protocols that it and its resources came by. */
function protocols(): string[] {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return entries.map((entry) => (entry as PerformanceResourceTiming).nextHopProtocol);
}

/** Loads a page once, from two origins that are a round trip of `rttMs` milliseconds away. */
export async function visit(
  browser: Browser,
  subject: Subject,
  files: Files,
  certificate: Certificate,
  rttMs: number,
): Promise<Load> {
  const shared = await startOrigin(files, certificate, rttMs);
  const own = await startOrigin(new Map([compressed('/page.html', subject.html(shared.url))]), certificate, rttMs);
  // As tall as all three elements: the map is fetched when it comes into view.
  const context = await browser.newContext({ viewport: { width: 1280, height: 2400 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, { marks: subject.marks as Record<string, Mark>, patienceMs });
    await page.goto(`${own.url}/page.html`, { waitUntil: 'commit' });
    const times = (await page.evaluate(() => window.benchTimes)) as Load['times'];
    // Also what comes after the last mark is part of what a page weighs.
    await page.waitForLoadState('networkidle');
    const others = (await page.evaluate(protocols)).filter((protocol) => protocol !== 'h2');
    if (others.length > 0) throw new Error(`Not over HTTP/2: ${others.join(', ')}`);
    const [ownTraffic, sharedTraffic] = [own.traffic(), shared.traffic()];
    return {
      times,
      requests: [...ownTraffic.requests, ...sharedTraffic.requests],
      bytes: ownTraffic.bytes + sharedTraffic.bytes,
      connections: ownTraffic.connections + sharedTraffic.connections,
    };
  } catch (error) {
    throw new Error(`${subject.name} at ${rttMs} ms`, { cause: error });
  } finally {
    await context.close();
    await Promise.all([own.close(), shared.close()]);
  }
}
