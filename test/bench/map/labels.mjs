// How long it takes to write the towns' names for a view, on a machine four times slower than this one.
const throttle = 4;

/** Milliseconds of the median view, of the ninth of ten, and of the first one, which measures all of its names. */
export async function labelsUnderThrottle(browser, url) {
  const page = await browser.newPage({ viewport: { width: 820, height: 640 }, reducedMotion: 'reduce' });
  await page.goto(`${url}/${encodeURIComponent('town labels')}`);
  await page.waitForFunction(() => 'drawViews' in window);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const times = await page.evaluate(() => window.drawViews());
  await page.close();
  const [first] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.floor(sorted.length * share)] * 10) / 10;
  return [
    { views: times.length, throttle, medianMs: at(0.5), ninthOfTenMs: at(0.9), firstMs: Math.round(first * 10) / 10 },
  ];
}
