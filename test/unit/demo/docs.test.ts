import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../support/servers.ts';

interface MarkdownPage {
  readonly title: string;
  readonly lead: string;
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly html: string }[];
}

const { renderMarkdown } = (await import(new URL('../../../demo/pages/markdown.mjs', import.meta.url).href)) as {
  renderMarkdown(markdown: string): MarkdownPage;
};
const { docNames, renderDoc } = (await import(new URL('../../../demo/pages/docs.mjs', import.meta.url).href)) as {
  docNames: readonly string[];
  renderDoc(path: string): string | undefined;
};
const { findPage } = (await import(new URL('../../../demo/pages/index.mjs', import.meta.url).href)) as {
  findPage(name: string): object | undefined;
};

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((each) => each[1] ?? '');

/** What people read in the repository. */
const files = [...globSync(['*.md', 'src/*.md', 'demo/docs/*.md'], { cwd: root })].sort();

describe('a Markdown file as a page', () => {
  const page = (body: string) => renderMarkdown(`# A \`title\`\n\nWhat it is *about*.\n\n${body}`);

  test('has a title, a lead, headings with ids as on GitHub, and the rest', () => {
    const { title, lead, html, headings } = page('## What’s new? (`x`)\n\nText.\n\n### Below\n');
    assert.equal(title, 'A `title`');
    assert.equal(lead, 'What it is <em>about</em>.');
    assert.deepEqual(headings, [{ id: 'whats-new-x', html: 'What’s new? (<code>x</code>)' }]);
    assert.match(html, /^<h2 id="whats-new-x">.+<\/h2>\n<p>Text.<\/p>\n<h3 id="below">Below<\/h3>\n$/);
  });

  test('is refused without a heading and a paragraph', () => {
    assert.throws(() => renderMarkdown('Text first.\n\n# Title\n'));
    assert.throws(() => renderMarkdown('# Title\n\n- a list\n'));
  });

  test('leads from file to file as from page to page', () => {
    assert.match(page('[x](other.md#part)').html, /<a href="other\.html#part">x<\/a>/);
    assert.match(page('[x](https://other.example/x.md)').html, /<a href="https:\/\/other\.example\/x\.md">/);
  });

  test('names the rows and columns of a table, which scrolls with the keyboard', () => {
    const { html } = page('| `a` | b |\n| --- | --- |\n| *one* | 1 |\n|  | 2 |\n');
    assert.match(html, /^<div class="table" role="group" tabindex="0" aria-label="Table: `a`, b"><table>/);
    assert.match(html, /<thead><tr><th scope="col"><code>a<\/code><\/th><th scope="col">b<\/th><\/tr><\/thead>/);
    assert.match(html, /<tr><th scope="row"><em>one<\/em><\/th><td>1<\/td><\/tr>\n<tr><td><\/td><td>2<\/td><\/tr>/);
  });

  test('shows code as it stands, and no comments', () => {
    const { html } = page('<!-- marker -->\n\n```html\n<b>\n\n&</b>\n```\n');
    assert.equal(html, '<pre><code class="language-html">&lt;b&gt;\n\n&amp;&lt;/b&gt;\n</code></pre>\n');
  });
});

describe('the documentation', () => {
  test('has every file of its folder as a page', () => {
    const names = globSync('demo/docs/*.md', { cwd: root }).map((file) => file.slice('demo/'.length, -'.md'.length));
    assert.deepEqual([...docNames].sort(), names.sort());
  });

  for (const name of docNames) {
    test(`${name}: no id is there twice, and every link leads somewhere`, () => {
      const html = renderDoc(name) ?? '';
      const ids = matches(html, / id="([^"]+)"/g);
      assert.deepEqual([...new Set(ids)], ids);
      const dead = matches(html, /<a [^>]*?href="([^"]+)"/g).filter((href) => {
        const { origin, pathname, hash } = new URL(href, `http://docs.example/${name}.html`);
        if (origin !== 'http://docs.example' || pathname === '/') return false;
        const target = pathname.slice(1, -'.html'.length);
        const page = renderDoc(target);
        return page ? hash && !page.includes(` id="${hash.slice(1)}"`) : !findPage(target);
      });
      assert.deepEqual(dead, []);
    });
  }

  test('leads, which stand in lists on other pages too, have no links of their own', () => {
    for (const name of docNames) assert.doesNotMatch(renderMarkdown(read(`demo/${name}.md`)).lead, /<a /, name);
  });

  for (const file of files) {
    test(`${file}: links lead to files and headings that are there`, () => {
      const text = read(file).replace(/```[^]*?```|`[^`]*`/g, '');
      const dead = matches(text, /\]\(([^)\s]+)\)/g).filter((link) => {
        if (/^https?:/.test(link)) return false;
        const [path = '', hash] = link.split('#');
        const target = path === '' ? file : normalize(join(dirname(file), path));
        if (!existsSync(join(root, target))) return true;
        return hash !== undefined && !renderMarkdown(read(target)).html.includes(` id="${hash}"`);
      });
      assert.deepEqual(dead, []);
    });
  }

  test('speaks of this version', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const spoken = files.flatMap((file) => matches(read(file), /course-widgets\/(\d+\.\d+\.\d+)\//g));
    assert.ok(spoken.length > 0);
    assert.deepEqual([...new Set(spoken)], [version]);
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  test('is short', () => {
    assert.ok(Buffer.byteLength(readme) <= 9000, `${Buffer.byteLength(readme)} bytes`);
  });

  test('has a picture and a whole page in its first 40 lines, and how to start and to test', () => {
    const first = readme.split('\n').slice(0, 40).join('\n');
    assert.match(first, /!\[[^\]]{40,}\]\(demo\/picture\.png\)/);
    assert.match(first, /```html\n<!doctype html>[^]+<\/html>\n```/);
    assert.match(first, /^npm ci && npm start /m);
    assert.match(readme, /^npm ci && npm test /m);
  });
});
