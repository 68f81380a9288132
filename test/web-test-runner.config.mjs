// Component tests. Chromium always; Firefox and WebKit too with BROWSERS=all (TEST_BROWSERS names a single one).
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fileURLToPath } from 'node:url';
import { adaptLeaflet, leafletCssModule } from '../src/elements/provider-map/map/build/leaflet-plugin.mjs';
import { outlineModule, previewModule } from '../src/elements/provider-map/map/build/outline-plugin.mjs';
import { chromiumOptions } from './support/chromium.mjs';
import { startWebKitDriver, webkitCapabilities } from './support/webkit.mjs';

const launchers = {
  chromium: () => playwrightLauncher({ product: 'chromium', launchOptions: chromiumOptions() }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
      },
    }),
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
const wanted =
  process.env.BROWSERS === 'all' ? Object.keys(launchers) : (process.env.BROWSERS ?? 'chromium').split(',');

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

const virtualModules = {
  'virtual:outline': outlineModule,
  'virtual:preview': previewModule,
  'virtual:leaflet-css': leafletCssModule,
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/component/**/*.test.ts'],
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
      name: 'map-modules', // What the map's Vite plugins do, by the same functions.
      resolveImport: ({ source }) => (source in virtualModules ? `/__virtual/${source.slice(8)}.js` : undefined),
      serve: ({ path }) => virtualModules[path.replace(/^\/__virtual\/(.+)\.js$/, 'virtual:$1')]?.(),
      transform: ({ path, body }) => adaptLeaflet(String(body), path),
    },
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), totals()],
  concurrentBrowsers: wanted.length,
  concurrency: 1, // Above 1 the WebKit launcher uses iframes, and background pages do not paint.
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
};
