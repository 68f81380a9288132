import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { noteScript } from '../../../../src/elements/base/script-settings.ts';
import { answer } from './test-widget.actions.ts';
import './test-widget.ts';
import type { TestWidget } from './test-widget.ts';

/** What the newest request of each widget asked for. */
const asked = (widgets: readonly TestWidget[]) =>
  widgets.map(({ requests }) => [requests.at(-1)?.base, requests.at(-1)?.course].join(' '));
const here = location.origin;

async function widgetsIn(box: HTMLElement): Promise<TestWidget[]> {
  const all = [...box.querySelectorAll('test-widget')];
  const root = box.querySelector('section')!.attachShadow({ mode: 'closed' });
  root.innerHTML = '<p><test-widget></test-widget></p>';
  all.push(root.querySelector('test-widget')!);
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
  // A wait is put in words after a while, and that is an update too.
  for (const each of all) await answer(each, 'An answer');
  return all;
}

describe('a setting that changes on an ancestor', () => {
  const tree = html`<main data-endpoint="/a" data-course="274">
    <test-widget></test-widget>
    <div><test-widget></test-widget></div>
    <section></section>
  </main>`;

  for (const [name, value, expected] of [
    ['course', '119', `${here}/a 119`],
    ['course', '“119”', `${here}/a 119`],
    ['endpoint', '/b', `${here}/b 274`],
  ] as const) {
    it(`data-${name}="${value}" is followed by all elements below it, at once`, async () => {
      const main = await fixture<HTMLElement>(tree);
      const widgets = await widgetsIn(main);
      expect(asked(widgets)).to.deep.equal(Array(3).fill(`${here}/a 274`));
      main.dataset[name] = value;
      await waitUntil(() => asked(widgets).some((each) => each === expected));
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      expect(asked(widgets)).to.deep.equal(Array(3).fill(expected));
    });
  }

  it('data-api is followed', async () => {
    const main = await fixture<HTMLElement>(tree);
    const widgets = await widgetsIn(main);
    main.dataset['api'] = 'fat';
    await waitUntil(() => widgets.every(({ requests }) => requests.length === 2));
  });

  it('is followed when it is on the host of a shadow root, and when it is taken away', async () => {
    const main = await fixture<HTMLElement>(tree);
    const widgets = await widgetsIn(main);
    const inner = widgets[2]!;
    main.querySelector('section')!.dataset['course'] = '91';
    await waitUntil(() => asked([inner])[0] === `${here}/a 91`);
    expect(asked(widgets.slice(0, 2))).to.deep.equal(Array(2).fill(`${here}/a 274`));
    delete main.querySelector('section')!.dataset['course'];
    await waitUntil(() => asked([inner])[0] === `${here}/a 274`);
  });

  it('on the script tag is followed', async () => {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    Object.assign(tag.dataset, { endpoint: '/s', course: '1' });
    document.head.append(tag);
    noteScript(tag, '');
    try {
      const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
      expect(asked([widget])).to.deep.equal([`${here}/s 1`]);
      await answer(widget, 'An answer');
      tag.dataset['course'] = '2';
      await waitUntil(() => asked([widget])[0] === `${here}/s 2`);
    } finally {
      tag.remove();
      delete tag.dataset['course'];
    }
  });

  it('makes nobody do anything who is not below it, and nothing happens when nothing changes', async () => {
    const main = await fixture<HTMLElement>(tree);
    const widgets = await widgetsIn(main);
    main.dataset['theme'] = 'dark';
    main.querySelector('div')!.className = 'wide';
    await new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        resolve(undefined);
      });
      watcher.observe(main, { attributes: true });
      main.title = 'changed';
    });
    expect(widgets.map(({ isUpdatePending }) => isUpdatePending)).to.deep.equal([false, false, false]);
    expect(widgets.map(({ requests }) => requests.length)).to.deep.equal([1, 1, 1]);
  });
});
