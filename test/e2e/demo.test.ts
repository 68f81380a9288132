import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { docNames, isSettled, layoutShifts, pageNames, startDemo } from './demo-site.ts';

/** What the pages about failures have on the console: our own word to the site owner, and the browser's about the request. */
const meant =
  /^(warn(ing)?: course-widgets: |error: Failed to load resource: the server responded with a status of [45])/;

interface Finding {
  readonly rule: string;
  readonly targets: readonly string[];
}

const runAxe = () =>
  axe.run(document, { resultTypes: ['violations'] }).then(({ violations }): Finding[] =>
    violations.map(({ id, nodes }) => ({
      rule: id,
      targets: nodes.map((node) => `${String(node.target)} ${node.html}`),
    })),
  );

for (const name of wantedBrowsers) {
  describe(`demo pages in ${name}`, () => {
    let demo: TestServer;
    let browser: Browser;

    before(async () => {
      demo = await startDemo();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    // Only Chromium's driver can narrow the page, and only Chromium measures what moves.
    const widths = name === 'chromium' ? [1280, 360] : [undefined];
    const visits = [
      ...widths.flatMap((width) => pageNames.map((page) => ({ page, width }))),
      // The documentation is plain HTML and one template: the narrowest is where it can go wrong.
      ...(name === 'chromium' ? docNames.map((page) => ({ page, width: 360 })) : []),
    ];
    for (const { page, width } of visits) {
      test(width ? `${page}, ${width} pixels wide` : page, async () => {
        await browser.open(`${demo.origin}/${page}.html`, width);
        await browser.until(isSettled);
        if (width) assert.deepEqual(await browser.evaluate(layoutShifts), []);
        const problems = [...(await browser.evaluate(() => window.recorded.problems)), ...browser.consoleMessages()];
        assert.deepEqual(page.startsWith('state-') ? problems.filter((each) => !meant.test(each)) : problems, []);
        await browser.evaluateText(`(() => { ${axe.source}; })()`);
        assert.deepEqual(await browser.evaluate(runAxe), []);
      });
    }
  });
}
