import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parseFeed } from '../../../../../src/cli/sources/xcri-cap/feed.ts';
import type { XcriOptions } from '../../../../../src/cli/sources/xcri-cap/xcri-source.ts';
import { read, runTool, temporary } from '../../run-tool.ts';
import type { Loose } from '../documents-of.ts';
import { courseOf, feedOf, presentationOf, providerOf, readFeed } from './feeds.ts';

const folder = temporary();
after(() => folder.remove());
const input = join(folder.path, 'feed.xml');

const read1 = (feed: string | Buffer, options: Partial<XcriOptions> = {}) => readFeed(input, feed, options);

describe('the file of a feed', () => {
  const cafe = (head: string) => feedOf(providerOf(courseOf('').replace('keeper', 'café £')), head);
  const title = async (feed: string | Buffer, encoding?: string) => (await read1(feed, { encoding })).course['title'];

  test('in the encoding that it declares, by its mark, or by its first characters', async () => {
    const wanted = 'Lighthouse café £';
    assert.equal(await title(Buffer.from(cafe('<?xml version="1.0" encoding="ISO-8859-1"?>'), 'latin1')), wanted);
    assert.equal(await title(Buffer.from(cafe("<?xml version='1.0' encoding='windows-1252'?>"), 'latin1')), wanted);
    const utf16 = '<?xml version="1.0" encoding="UTF-16"?>';
    assert.equal(await title(Buffer.from(`\uFEFF${cafe(utf16)}`, 'utf16le')), wanted);
    assert.equal(await title(Buffer.from(`\uFEFF${cafe(utf16)}`, 'utf16le').swap16()), wanted);
    assert.equal(await title(Buffer.from(cafe(utf16), 'utf16le')), wanted);
    assert.equal(await title(Buffer.from(cafe(''), 'latin1'), 'latin1'), wanted);
    assert.equal(await title(`\uFEFF${cafe('<?xml version="1.0"?>')}`), wanted);
    await assert.rejects(title(Buffer.from(cafe(''), 'latin1')), /--encoding names another/);
    await assert.rejects(title(cafe('<?xml version="1.0" encoding="klingon"?>')), /"klingon" is not known/);
  });

  test('may be as deep as it likes', async () => {
    // At this depth whatever looks up all elements above each element does not come to an end.
    const depth = 200_000;
    const { course: read } = await read1(
      feedOf(
        providerOf(
          courseOf(`<abstract>${'<xhtml:span>'.repeat(depth)}deep${'</xhtml:span>'.repeat(depth)}</abstract>`),
        ),
      ),
    );
    assert.equal(read['overview'], 'deep');
  });

  test('a signal is heard while it is read', async () => {
    const stop = new AbortController();
    let pieces = 0;
    const bytes = (async function* () {
      yield Buffer.from(feedOf('').replace('</catalog>', ''));
      for (;;) {
        pieces += 1;
        if (pieces === 10) stop.abort(new Error('stopped'));
        yield await Promise.resolve(Buffer.from(providerOf(courseOf(''))));
      }
    })();
    await assert.rejects(parseFeed(bytes, { name: 'feed', signal: stop.signal }), /stopped/);
    assert.equal(pieces, 10);
  });

  test('undeclared prefixes and courses outside of a provider are read', async () => {
    const { ids, providers } = await read1(`<catalog>${courseOf('')}</catalog>`);
    assert.deepEqual([ids, providers['LK3']], [['LK3'], undefined]);
  });

  test('what is written keeps to the schemas, through the tool', async () => {
    writeFileSync(
      input,
      feedOf(
        providerOf(
          courseOf(
            '<abstract>Text.</abstract><mlo:prerequisite>GCSEs.</mlo:prerequisite><mlo:qualification><dcterms:educationLevel>SCQF 7</dcterms:educationLevel></mlo:qualification>' +
              presentationOf(
                '<mlo:start dtf="2027-09-01">September</mlo:start><mlo:duration>Some weeks</mlo:duration><applyTo>https://college.example/apply</applyTo><studyMode identifier="PT"/>',
              ),
          ),
        ),
      ),
    );
    const out = join(folder.path, 'data');
    assert.equal((await runTool(['snapshot', '--from', 'xcri-cap', '--input', input, '--out', out])).code, 0);
    assert.deepEqual(await runTool(['snapshot', '--check', out]), {
      code: 0,
      out: `${out}: nothing is wrong.\n`,
      err: '',
    });
    const { course: written } = read<{ course: Loose }>(out, 'courses/LK3.json');
    assert.deepEqual(
      [written['levelText'], written['durationText'], written['entryRequirements'], written['links'].length],
      ['SCQF 7', 'Some weeks', 'GCSEs.', 1],
    );
  });
});
