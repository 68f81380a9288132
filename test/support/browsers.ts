import { chromium, type CDPSession } from 'playwright-core';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { chromiumOptions } from './chromium.mjs';
import { chordOf, keyActions } from './keys.ts';
import { startSession } from './webdriver.ts';
import { startWebKitDriver, webkitCapabilities } from './webkit.mjs';

/** What the end-to-end tests need of a browser, the same in all three. */
export interface Browser {
  readonly name: BrowserName;
  /** Opens a page in a viewport of so many CSS pixels. WebKit's window gets no narrower than its own controls. */
  open(url: string, width?: number): Promise<void>;
  /** Runs a function in the page, with JSON for its arguments and its answer. It sees nothing of the test's scope. */
  evaluate<A extends readonly unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs an expression in the page. */
  evaluateText(expression: string): Promise<unknown>;
  /** The same for an expression that has its value at once, in a page that may be going away. */
  evaluateNow(expression: string): Promise<unknown>;
  /** Errors and warnings that the browser wrote on the console of the page; empty where the driver does not tell. */
  consoleMessages(): readonly string[];
  /** Waits until a function in the page answers something true. */
  until<A extends readonly unknown[]>(script: (...args: A) => unknown, ...args: A): Promise<void>;
  /** Presses keys one after the other, as hands would: "Tab", "Shift+Tab", "Enter", "a". */
  press(...keys: readonly string[]): Promise<void>;
  /** Clicks with a mouse, at a place in the viewport in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /**
   * Opens a page as on a phone, 390 × 844 pixels. Only Chromium says that the pointer is coarse, and WebKit's window gets no
   * narrower than its own controls.
   */
  openOnPhone(url: string): Promise<void>;
  /** Taps with a finger, at a place in the viewport in CSS pixels; undefined where the driver has no finger. */
  readonly tap: ((x: number, y: number) => Promise<void>) | undefined;
  /** Addresses of all that the page has asked for since it was opened, by whatever means; undefined where the driver does not tell. */
  requests(): readonly string[] | undefined;
  /** Sends a command of Chromium's DevTools protocol to the page; no other browser has it. */
  readonly devtools: ((method: string, parameters?: object) => Promise<unknown>) | undefined;
  close(): Promise<void>;
}

/** Milliseconds that a page may take for anything. */
const maxWaitMs = 30_000;

/** What a phone shows, in CSS pixels. */
const phoneViewport = { width: 390, height: 844 };

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/** Those that the tests know. */
export type BrowserName = keyof typeof launchers;

/** Decided by BROWSERS, as for the component tests. One that is wanted and missing fails its tests. */
export const wantedBrowsers: readonly BrowserName[] =
  process.env['BROWSERS'] === 'all'
    ? (Object.keys(launchers) as BrowserName[])
    : ((process.env['BROWSERS'] ?? 'chromium').split(',') as BrowserName[]);

/** Starts a browser. */
export function launch(name: BrowserName): Promise<Browser> {
  return launchers[name]();
}

interface Driver extends Pick<Browser, 'evaluateText' | 'press' | 'click' | 'openOnPhone' | 'tap' | 'close'> {
  /** Where it differs from the other. */
  evaluateNow?(expression: string): Promise<unknown>;
  open(url: string, width: number): Promise<void>;
  readonly devtools?: Browser['devtools'];
}

/** What a driver notes of a page. */
interface Notes {
  readonly messages: string[];
  readonly requests: string[] | undefined;
}

function browser(name: BrowserName, driver: Driver, { messages, requests }: Notes): Browser {
  return {
    name,
    open(url, width = 1280) {
      messages.length = 0;
      if (requests) requests.length = 0;
      return driver.open(url, width);
    },
    press: (...keys) => driver.press(...keys),
    click: (x, y) => driver.click(x, y),
    openOnPhone(url) {
      messages.length = 0;
      if (requests) requests.length = 0;
      return driver.openOnPhone(url);
    },
    tap: driver.tap,
    requests: () => requests && [...requests],
    devtools: driver.devtools,
    async evaluate<A extends readonly unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
      return (await driver.evaluateText(`(${String(script)})(...${JSON.stringify(args)})`)) as Awaited<R>;
    },
    evaluateText: (expression) => driver.evaluateText(expression),
    evaluateNow: (expression) => (driver.evaluateNow ?? driver.evaluateText).call(driver, expression),
    async until<A extends readonly unknown[]>(script: (...args: A) => unknown, ...args: A): Promise<void> {
      const condition = `(${String(script)})(...${JSON.stringify(args)})`;
      const met = await driver.evaluateText(`new Promise((done) => {
        const end = performance.now() + ${maxWaitMs};
        const look = () => (${condition}) ? done(true) : performance.now() > end ? done(false) : setTimeout(look, 25);
        look();
      })`);
      if (met) return;
      const problems = await driver.evaluateText('window.recorded?.problems');
      throw new Error(`Not within ${maxWaitMs} ms: ${condition}\n${JSON.stringify([problems, messages])}`);
    },
    consoleMessages: () => [...messages],
    close: () => driver.close(),
  };
}

async function launchChromium(): Promise<Browser> {
  const instance = await chromium.launch(chromiumOptions() as Parameters<typeof chromium.launch>[0]);
  const notes = { messages: [] as string[], requests: [] as string[] };
  const { messages, requests } = notes;
  const fresh = async (viewport = { width: 1280, height: 800 }, phone = {}) => {
    const page = await (await instance.newContext({ viewport, ignoreHTTPSErrors: true, ...phone })).newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    return { page, devtools: await page.context().newCDPSession(page) };
  };
  let current = await fresh();
  const driver: Driver = {
    async open(url, width) {
      await current.page.context().close();
      current = await fresh({ width, height: 800 });
      await current.page.goto(url);
    },
    async openOnPhone(url) {
      await current.page.context().close();
      current = await fresh(phoneViewport, { hasTouch: true, isMobile: true });
      await current.page.goto(url);
    },
    // Not page.evaluate, which is `eval` to the page, and so forbidden by the policies under test.
    async evaluateText(expression) {
      const { result, exceptionDetails } = await current.devtools.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
    async press(...keys) {
      for (const key of keys) await current.page.keyboard.press(key);
    },
    click: (x, y) => current.page.mouse.click(x, y),
    tap: (x, y) => current.page.touchscreen.tap(x, y),
    devtools: (method, parameters) =>
      current.devtools.send(method as Parameters<CDPSession['send']>[0], parameters as never) as Promise<unknown>,
    close: () => instance.close(),
  };
  return browser('chromium', driver, notes);
}

async function launchFirefox(): Promise<Browser> {
  const instance = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
  });
  const notes = { messages: [] as string[], requests: [] as string[] };
  const { messages, requests } = notes;
  const fresh = async (viewport = { width: 1280, height: 800 }) => {
    const context = await instance.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(viewport);
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
    page.on('request', (request) => requests.push(request.url()));
    return { context, page };
  };
  let current = await fresh();
  const driver: Driver = {
    async open(url, width) {
      await current.context.close();
      current = await fresh({ width, height: 800 });
      await current.page.goto(url);
    },
    async openOnPhone(url) {
      await current.context.close();
      current = await fresh(phoneViewport);
      await current.page.goto(url);
    },
    evaluateText: (expression) => current.page.evaluate(expression),
    async press(...keys) {
      const { keyboard } = current.page;
      for (const { held, key } of keys.map(chordOf)) {
        for (const each of held) await keyboard.down(each as KeyInput);
        await keyboard.press(key as KeyInput);
        for (const each of held) await keyboard.up(each as KeyInput);
      }
    },
    click: (x, y) => current.page.mouse.click(x, y),
    tap: (x, y) => current.page.touchscreen.tap(x, y),
    close: () => instance.close(),
  };
  return browser('firefox', driver, notes);
}

async function launchWebKit(): Promise<Browser> {
  const webkit = await startWebKitDriver();
  const driver = `http://127.0.0.1:${webkit.port}`;
  // One session for all pages: a new one takes longer than most pages.
  const session = await startSession(driver, webkitCapabilities);
  return browser(
    'webkit',
    {
      async open(url, width) {
        await session.resize(width, 800);
        await session.open(url);
      },
      async openOnPhone(url) {
        await session.resize(phoneViewport.width, phoneViewport.height);
        await session.open(url);
      },
      // WebKitGTK's driver refuses pointers of the type "touch".
      tap: undefined,
      evaluateText: (expression) => session.evaluate(expression),
      evaluateNow: (expression) => session.evaluateNow(expression),
      press: (...keys) => session.act({ type: 'key', id: 'keyboard', actions: keys.flatMap(keyActions) }),
      click: (x, y) =>
        session.act({
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        }),
      async close() {
        await session.end();
        webkit.stop();
      },
    },
    { messages: [], requests: undefined },
  );
}
