// How long the page is stopped while somebody drags a map of 10,000 sites on a machine four times slower than this one.
const points = 10_000;
const throttle = 4;

async function drag(page, steps) {
  const { x, y, width, height } = await page.locator('#map').boundingBox();
  const middle = { x: x + width / 2, y: y + height / 2 };
  for (let round = 0; round < 4; round += 1) {
    const side = round % 2 === 0 ? 1 : -1;
    // From where no marker is pressed by chance: a drag is a drag there too, but this one is the plain case.
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    for (let step = 1; step <= steps; step += 1) {
      await page.mouse.move(middle.x + side * step * 6, middle.y + side * step * 3);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.mouse.up();
  }
}

/** Long tasks (over 50 ms) and the longest of all, for three views; 0 means that none was over 50 ms. */
export async function panUnderThrottle(browser, url) {
  const rows = [];
  for (const levels of [0, 2, 5]) {
    const page = await browser.newPage({ viewport: { width: 820, height: 640 }, reducedMotion: 'reduce' });
    await page.goto(`${url}/course-widgets`);
    await page.waitForFunction(() => 'prepare' in window);
    await page.evaluate(
      async ([count, level]) => {
        window.prepare(count);
        await window.firstPins();
        for (let at = 0; at < level; at += 1)
          document.querySelector('#map').shadowRoot.querySelector('.zoomIn').click();
      },
      [points, levels],
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000))); // The rest of the index.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.evaluate(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    await drag(page, 30);
    const [tasks, markers] = await page.evaluate(() => [window.longTasks, window.markers()]);
    rows.push({
      points,
      throttle,
      zoomedIn: levels,
      markers,
      longTasks: tasks.length,
      longestMs: Math.max(0, ...tasks),
    });
    await page.close();
  }
  return rows;
}
