import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../../support/servers.ts';
import { runBuilt, temporary } from './run-tool.ts';

const course = join(root, 'demo/data/courses/274.json');
const providers = join(root, 'demo/data/courses/274/providers.json');
const prerender = (...args: readonly string[]) => runBuilt(['prerender', ...args]);

/** What the browser would show, where it knows declarative shadow DOM. */
const inside = (html: string) => /<\/style>([^]*)<\/template>/.exec(html)?.[1] ?? '';

describe('course-widgets prerender', () => {
  const folder = temporary();
  after(() => folder.remove());

  test('an element with its content in a declarative shadow root, and a link for browsers that know none', async () => {
    const { code, out, err } = await prerender(
      'course-card',
      course,
      '--endpoint',
      '/data',
      '--set',
      'heading-level=3',
    );
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^<course-card course="274" endpoint="\/data" heading-level="3"><template shadowrootmode="open"><style>/,
    );
    assert.match(inside(out), /<h3 part="title">Arts therapist/);
    assert.match(
      out,
      /<\/template><a href="https:\/\/skillsengland[^"]+">Arts therapist \(degree\)<\/a><\/course-card>\n$/,
    );
    assert.doesNotMatch(out, /lit-part|<\?>|page\.invalid/);
  });

  test('the skills, all of them: what is folded is there for who reads without scripts', async () => {
    const { out } = await prerender('skills-list', course, '--set', 'limit=2');
    const { course: facts } = JSON.parse(readFileSync(course, 'utf8')) as { course: { statements: readonly object[] } };
    assert.equal(inside(out).match(/<li part="statement"/g)?.length, facts.statements.length);
  });

  test('the providers near a place of the snapshot’s own places', async () => {
    const { out } = await prerender('provider-map', providers, '--set', 'location=Canterbury, Kent', 'distance=30');
    assert.match(out, /^<provider-map course="274" location="Canterbury, Kent" distance="30">/);
    assert.match(inside(out), /3 at a site within 30 miles of Canterbury, Kent, 1 comes to any workplace, 1 online/);
  });

  test('Welsh', async () => {
    const { out } = await prerender('skills-list', course, '--lang', 'cy');
    assert.match(out, /^<skills-list course="274" lang="cy">/);
    assert.match(inside(out), /lang="cy"[^]+<ul part="list" class="coded" role="list" lang="en">/);
  });

  test('the same input gives the same bytes, and the style’s hash', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => prerender('course-card', course, '--json')));
    assert.equal(one?.out, other?.out);
    const { html, styleHash } = JSON.parse(one?.out ?? '') as { html: string; styleHash: string };
    const style = /<style>([^]+?)<\/style>/.exec(html)?.[1] ?? '';
    assert.equal(styleHash, `sha256-${createHash('sha256').update(style).digest('base64')}`);
  });

  test('--json-ld: the course as schema.org has it, and in no way a way out of its element', async () => {
    const file = join(folder.path, 'hostile.json');
    const hostile = '</script></template><script>alert(1)</script>';
    const document = JSON.parse(readFileSync(course, 'utf8')) as { course: Record<string, unknown> };
    writeFileSync(file, JSON.stringify({ ...document, course: { ...document.course, title: `A ${hostile} "b" <c` } }));
    for (const [path, name] of [
      [course, 'Arts therapist (degree) (level 7)'],
      [file, undefined],
    ] as const) {
      const { out } = await prerender('course-card', path, '--json-ld');
      const [, json = ''] = /^<script type="application\/ld\+json">(.+)<\/script>\n<course-card/.exec(out) ?? [];
      const data = JSON.parse(json) as Record<string, unknown>;
      assert.equal(data['@type'], 'WorkBasedProgram');
      assert.deepEqual(data['identifier'], ['274', 'ST0585']);
      if (name) assert.equal(data['name'], name);
      assert.equal(out.match(/<script/g)?.length, 1);
      assert.equal(out.match(/<\/template>/g)?.length, 1);
    }
  });

  test('--out writes a file, and an address that is relative to the page is reckoned from --page', async () => {
    const file = join(folder.path, 'card.html');
    const page = ['--page', 'https://college.example/courses/art', '--set', 'providers-href=providers#near'];
    assert.deepEqual(await prerender('course-card', course, '--out', file, ...page), { code: 0, out: '', err: '' });
    assert.match(
      readFileSync(file, 'utf8'),
      /class="first" href="https:\/\/college\.example\/courses\/providers#near"/,
    );
    const { out } = await prerender('course-card', course, '--set', 'providers-href=/providers');
    assert.match(out, /class="first" href="\/providers"/);
  });

  const broken = join(folder.path, 'broken.json');
  writeFileSync(broken, '{');
  for (const [what, args, sentence] of [
    ['an unknown element', ['course-table', course], /no element course-table\. Known are course-card, /],
    ['an unknown attribute', ['course-card', course, '--set', 'colour=red'], /has no attribute "colour"\. Known are /],
    ['an attribute without a value', ['course-card', course, '--set', 'variant'], /write name=value/],
    ['no such file', ['course-card', `${course}.not`], /There is no file/],
    ['no JSON', ['course-card', broken], /is not JSON/],
    [
      'a document of the wrong kind',
      ['course-card', providers],
      /providers\.json is no document that course-card can show/,
    ],
    ['the other way round', ['provider-map', course], /274\.json is no document that provider-map can show/],
    [
      'a place that nobody knows',
      ['provider-map', providers, '--set', 'location=Nowhereville'],
      /no place that we know/,
    ],
    ['JSON-LD of providers', ['provider-map', providers, '--json-ld'], /--json-ld is for the documents of courses/],
    ['a relative address', ['course-card', course, '--set', 'providers-href=x'], /is relative to the page/],
    ['a place that cannot be written', ['course-card', course, '--out', `${broken}/x`], /a part of the path is a file/],
  ] as const) {
    test(`${what}: one sentence`, async () => {
      const { code, out, err } = await prerender(...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, sentence);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  }
});
