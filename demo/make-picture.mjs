// Takes the README's picture: the flagship page as Chromium shows it. Needs `npm run build` before.
import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { chromiumOptions } from '../test/support/chromium.mjs';
import { startServer } from './server.mjs';

const server = await startServer();
const browser = await chromium.launch(chromiumOptions());
try {
  const page = await browser.newPage({
    viewport: { width: 1600, height: 2000 },
    deviceScaleFactor: 0.8,
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.url}together.html`);
  const ready = ['course-card', 'skills-list', 'provider-map'].map((tag) => `${tag}[data-state="ready"]`);
  for (const selector of ready) await page.waitForSelector(selector);
  await page.waitForFunction(
    () => !document.querySelector('provider-map').shadowRoot.querySelector('[part~="map"] [aria-busy="true"]'),
  );
  await page.waitForLoadState('networkidle');
  await page.locator('main .stage').screenshot({
    path: fileURLToPath(new URL('picture.png', import.meta.url)),
    animations: 'disabled',
  });
} finally {
  await browser.close();
  await server.close();
}
