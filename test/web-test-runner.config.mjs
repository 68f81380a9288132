// Component tests. Chromium always; Firefox and WebKit too with BROWSERS=all (TEST_BROWSERS names a single one).
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fileURLToPath } from 'node:url';
import { chromiumOptions } from './support/chromium.mjs';
import { startWebKitDriver, webkitCapabilities } from './support/webkit.mjs';

const launchers = {
  chromium: () => playwrightLauncher({ product: 'chromium', launchOptions: chromiumOptions() }),
  firefox: () =>
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true } }),
  webkit: async () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: (await startWebKitDriver()).port,
      path: '/',
      logLevel: 'error',
      capabilities: webkitCapabilities,
    }),
};
const wanted = process.env.BROWSERS === 'all' ? Object.keys(launchers) : (process.env.BROWSERS ?? 'chromium').split(',');

/** The closing line that the test runner adds up. A session can fail without a failed test: an import that throws, say. */
const totals = () => ({
  stop({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      const before = count.failed;
      walk(session.testResults);
      if (!session.passed && count.failed === before) count.failed += 1;
    }
    console.log(`browsers: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  },
});

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/**/*.browser.test.ts', '!test/node_modules/**'],
  nodeResolve: { exportConditions: ['browser', 'development'], browser: true }, // msw 3 needs "browser".
  testFramework: { config: { timeout: '10000' } },
  testsFinishTimeout: 240_000,
  middleware: [
    function serviceWorkerAtTheRoot(context, next) {
      if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
  ],
  plugins: [
    {
      name: 'css-as-text', // Vite's `?inline`, for Leaflet's sheet.
      resolveMimeType: (context) => (context.path.endsWith('.css') && 'inline' in context.query ? 'js' : undefined),
      transform: (context) =>
        context.path.endsWith('.css') && 'inline' in context.query ? `export default ${JSON.stringify(context.body)};` : undefined,
    },
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), totals()],
  concurrentBrowsers: wanted.length,
  concurrency: 1, // Above 1 the WebKit launcher uses iframes, and background pages do not paint.
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
};
