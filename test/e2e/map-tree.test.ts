import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { samplePage, sampleProvider, sampleSite } from '../component/elements/provider-map/sample-providers.ts';
import { launch, type Browser } from '../support/browsers.ts';
import type { TestServer } from '../support/servers.ts';
import { startDemo } from './demo-site.ts';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What somebody hears of the state of a thing. */
const states = ['hasPopup', 'expanded', 'pressed', 'focused', 'disabled'];
const silent = ['StaticText', 'InlineTextBox', 'generic', 'none', 'ListMarker'];

/** The tree as a screen reader has it, a line for each thing: role, name, states. Only what is inside `part="map"`. */
async function treeOf(browser: Browser): Promise<string[]> {
  const { nodes } = (await browser.devtools!('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: AxNode | undefined, depth: number): string[] => {
    if (!node) return [];
    const role = node.role?.value ?? '';
    const isHeard = !node.ignored && !silent.includes(role);
    const said = states.flatMap((state) => {
      const value = node.properties?.find(({ name }) => name === state)?.value.value;
      if (!value || value === 'false') return [];
      return value === true || value === 'true' ? state : `${state}=${String(value)}`;
    });
    const line = `${'  '.repeat(depth)}${[role, `“${node.name?.value ?? ''}”`, ...said].join(' ')}`;
    const below = (node.childIds ?? []).flatMap((id) => walk(byId.get(id), depth + (isHeard ? 1 : 0)));
    return isHeard ? [line, ...below] : below;
  };
  const map = nodes.find(({ role, name }) => role?.value === 'group' && /^Map of /.test(name?.value ?? ''));
  return walk(map, 0)
    .slice(1)
    .map((line) => line.trim());
}

const page = samplePage([
  sampleProvider(1, { sites: [sampleSite('a', 'canterbury')] }),
  sampleProvider(2, { sites: [sampleSite('b', 'london'), sampleSite('c', 'london')] }),
  sampleProvider(3, {
    sites: [sampleSite('d', 'ashford', { name: 'Leeds', position: { latitude: 53.8, longitude: -1.55 } })],
  }),
]);

const canterbury = 'button “College 1, Canterbury”';
const leeds = 'button “College 3, Leeds”';
const london = 'button “2 sites of one provider at one place in London” hasPopup=dialog';
const closed = 'button “Move the map”';
const buttons = [
  'group “Map controls”',
  'button “Zoom in”',
  'button “Zoom out”',
  'button “Show all sites”',
  closed,
  'button “Full screen”',
  'button “Keys for the map”',
];
const head = ['button “Skip the map”', 'application “Map of training sites”'];
const rest = [...head, canterbury, london, leeds, ...buttons, 'status “”', 'paragraph “”', 'link “GeoNames”'];
/** The tree with one line replaced or followed by others. */
const changed = (line: string, ...into: readonly string[]) => rest.flatMap((each) => (each === line ? into : [each]));

describe('the accessibility tree of the map', () => {
  let demo: TestServer;
  let browser: Browser;

  before(async () => {
    demo = await startDemo();
    browser = await launch('chromium');
    await browser.open(`${demo.origin}/provider-map.html`, 1280);
    await browser.evaluate((data) => {
      const map = document.querySelector('provider-map')!;
      Object.assign(map, { data, latitude: 51.28, longitude: 1.08, location: '', distance: 'all', loading: 'eager' });
    }, page);
    await browser.until(
      () => document.querySelector('provider-map')?.shadowRoot?.querySelectorAll('.marker').length === 3,
    );
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  const press = (name: string) =>
    browser.evaluate((wanted) => {
      const root = document.querySelector('provider-map')!.shadowRoot!;
      root.querySelector<HTMLElement>(`button:is([aria-label="${wanted}"], [title="${wanted}"])`)!.click();
    }, name);
  const focus = (selector: string) =>
    browser.evaluate((wanted) => {
      document.querySelector('provider-map')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.focus();
    }, selector);

  test('at rest: the way past it, the map with its sites nearest first, the buttons', async () => {
    assert.deepEqual(await treeOf(browser), rest);
  });

  test('the map is described by its keys', async () => {
    const { nodes } = (await browser.devtools!('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
    const map = nodes.find(({ role }) => role?.value === 'application');
    assert.match(map?.description?.value ?? '', /^Arrow keys move the map, plus and minus zoom\./);
  });

  test('on a site', async () => {
    await focus('.canvas');
    await browser.press('Tab', 'ArrowRight');
    assert.deepEqual(await treeOf(browser), changed(london, `${london} focused`));
    await browser.press('Escape');
    assert.deepEqual(await treeOf(browser), changed(head[1]!, `${head[1]} focused`));
  });

  test('with the buttons that move it', async () => {
    await press('Move the map');
    const pad = ['left', 'up', 'down', 'right'].map((side) => `button “Move ${side}”`);
    assert.deepEqual(
      (await treeOf(browser)).filter((line) => !/^application/.test(line)),
      changed(closed, `${closed} expanded`, 'group “Move the map”', ...pad).filter((line) => line !== head[1]),
    );
    await press('Move the map');
  });

  test('with the keys', async () => {
    await press('Keys for the map');
    const tree = await treeOf(browser);
    const panel = tree.findIndex((line) => line.startsWith('dialog “Keys for the map”'));
    assert.equal(tree[panel], 'dialog “Keys for the map” focused');
    assert.ok(tree.includes('button “Keys for the map” expanded'));
    assert.ok(tree.slice(panel).includes('button “Close”'));
    assert.equal(tree.slice(panel).filter((line) => line.startsWith('term')).length, 6);
    await browser.press('Escape');
    assert.deepEqual(await treeOf(browser), changed(buttons.at(-1)!, `${buttons.at(-1)} focused`));
  });

  test('with the list of sites at one place', async () => {
    await focus('.marker[aria-haspopup]');
    await browser.press('Enter');
    const tree = await treeOf(browser);
    assert.ok(tree.includes(`${london} expanded`), tree.join('\n'));
    const panel = tree.findIndex((line) => line.startsWith('dialog'));
    assert.deepEqual(
      tree.slice(panel).filter((line) => /^(dialog|list|listitem|button)/.test(line)),
      [
        'dialog “2 sites of one provider at one place in London”',
        'button “Close”',
        'list “”',
        'listitem “”',
        'button “College 2, London” focused',
        'listitem “”',
        'button “College 2, London”',
      ],
    );
    await browser.press('Escape');
    assert.deepEqual(await treeOf(browser), changed(london, `${london} focused`));
  });
});
