// Takes the README's picture: the flagship page as Chromium shows it. Needs `npm run build` before.
import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { chromiumOptions } from '../test/support/chromium.mjs';
import { startServer } from './server.mjs';

/** Pixels of page around the elements. */
const margin = 24;

const server = await startServer({ root: process.env.ROOT });
const browser = await chromium.launch(chromiumOptions());
try {
  const page = await browser.newPage({
    viewport: { width: 1360, height: 2200 },
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.url}together.html`);
  const ready = ['course-card', 'skills-list', 'provider-map'].map((tag) => `${tag}[data-state="ready"]`);
  for (const selector of ready) await page.waitForSelector(selector);
  await page.waitForFunction(
    () => !document.querySelector('provider-map').shadowRoot.querySelector('[part~="map"] [aria-busy="true"]'),
  );
  await page.waitForLoadState('networkidle');
  const stage = await page.locator('main .stage').boundingBox();
  await page.screenshot({
    path: fileURLToPath(new URL('picture.png', import.meta.url)),
    animations: 'disabled',
    clip: {
      x: stage.x - margin,
      y: stage.y - margin,
      width: stage.width + 2 * margin,
      height: stage.height + 2 * margin,
    },
  });
} finally {
  await browser.close();
  await server.close();
}
