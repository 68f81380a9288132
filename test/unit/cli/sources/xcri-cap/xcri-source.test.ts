import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { XcriOptions } from '../../../../../src/cli/sources/xcri-cap/xcri-source.ts';
import { temporary } from '../../run-tool.ts';
import type { Loose } from '../documents-of.ts';
import { courseOf, feedOf, presentationOf, providerOf, readFeed } from './feeds.ts';

const folder = temporary();
after(() => folder.remove());
const input = join(folder.path, 'feed.xml');

const read1 = (feed: string | Buffer, options: Partial<XcriOptions> = {}) => readFeed(input, feed, options);
/** What a feed with one course says of it. */
const course = async (inner: string) => (await read1(feedOf(providerOf(courseOf(inner))))).course;
/** What a feed with one course says of who trains it. */
const provider = async (inner: string, ofProvider = '') =>
  (await read1(feedOf(providerOf(courseOf(inner) + ofProvider)))).provider;

describe('the codes of a feed’s courses', () => {
  const ids = async (...identifiers: readonly string[]) =>
    (await read1(feedOf(providerOf(identifiers.map((id) => courseOf('', id)).join(''))))).ids;
  const base = 'https://college.example';

  test('are the identifier that can name a file, whatever else there is', async () => {
    assert.deepEqual(await ids(`${base}/x</dc:identifier><dc:identifier>LK3`), ['LK3']);
  });

  test('keep apart addresses that differ in their query', async () => {
    assert.deepEqual(await ids(`${base}/course?id=12&amp;year=2026`, `${base}/course?id=13&amp;year=2026`), [
      'course-12-2026',
      'course-13-2026',
    ]);
  });

  test('keep apart addresses that differ in their path', async () => {
    assert.deepEqual(await ids(`${base}/course/3/part-time`, `${base}/course/4/part-time`), [
      'course-3-part-time',
      'course-4-part-time',
    ]);
  });

  test('are made of an address that ends in a slash too', async () => {
    assert.deepEqual(await ids(`${base}/bricklaying/`, `${base}/plumbing/`), ['bricklaying', 'plumbing']);
  });

  test('keep apart addresses that are too long, in every run alike', async () => {
    const long = (kind: string) => `${base}/courses/construction-and-the-built-environment/bricklaying/${kind}/2026`;
    const found = await ids(long('a'), long('b'));
    assert.equal(new Set(found).size, 2);
    assert.deepEqual(await ids(long('b'), long('a')), found.toReversed());
    for (const id of found) assert.match(id, /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/);
  });

  test('one code at two providers, and at one: all courses stay, and it is told', async () => {
    const { ids, providers, warnings } = await read1(
      feedOf(
        providerOf(courseOf('', 'LK3') + courseOf('', 'lk3')) +
          providerOf(courseOf('', 'LK3') + courseOf('', 'LK3'), '10000002'),
      ),
    );
    assert.deepEqual(ids, ['LK3', 'lk3-10000001', 'LK3-10000002', 'LK3-3']);
    assert.deepEqual(
      ids.map((id) => providers[id]?.['providers'].map(({ ukprn }: Loose) => ukprn)),
      [[10000001], [10000001], [10000002], [10000002]],
    );
    assert.equal(warnings.length, 3);
    assert.match(warnings[1] ?? '', /another course has the code LK3 too, so this one is LK3-10000002/);
  });

  test('a course without an identifier, or without a title, is told', async () => {
    const { told, ids } = await read1(
      feedOf(
        providerOf(
          '<course><dc:title>Nameless</dc:title></course><course><dc:identifier>X</dc:identifier></course>' +
            courseOf(''),
        ),
      ),
    );
    assert.deepEqual([ids, told], [['LK3'], ['course: Nameless', 'course']]);
  });
});

describe('a course of a feed', () => {
  test('has no kind that the feed does not say', async () => {
    assert.equal('kind' in (await course('')), false);
    const kindOf = async (title: string) =>
      (await read1(feedOf(providerOf(courseOf('').replace('Lighthouse keeper', title))))).course['kind'];
    assert.equal(await kindOf('Bricklayer apprenticeship'), 'apprenticeship');
    assert.equal(await kindOf('Foundation Apprenticeship in care'), 'foundation-apprenticeship');
    assert.equal(await kindOf('Apprenticeship unit: steel'), 'apprenticeship-unit');
    assert.equal(await kindOf('Pre-apprenticeship bootcamp'), undefined);
    assert.equal(await kindOf('A level French'), undefined);
    assert.equal((await course('<dc:type>Apprenticeship</dc:type>'))['kind'], 'apprenticeship');
  });

  for (const [said, level, levelText] of [
    ['Level 3', 3, undefined],
    ['RQF Level 3', 3, undefined],
    ['3', 3, undefined],
    ['Entry Level 3', undefined, 'Entry Level 3'],
    ['SCQF level 7', undefined, 'SCQF level 7'],
    ['Level 7 (SCQF)', undefined, 'Level 7 (SCQF)'],
    ['EQF 5', undefined, 'EQF 5'],
    ['Undergraduate', undefined, 'Undergraduate'],
    ['Level 0', undefined, 'Level 0'],
  ] as const) {
    test(`level "${said}" is ${level ?? 'in words'}`, async () => {
      const read = await course(
        `<mlo:qualification><dcterms:educationLevel>${said}</dcterms:educationLevel></mlo:qualification>`,
      );
      assert.deepEqual([read['level'], read['levelText']], [level, levelText]);
    });
  }

  const duration = (attributes: string, text: string) =>
    presentationOf(`<mlo:duration ${attributes}>${text}</mlo:duration>`);
  for (const [what, inner, months, words] of [
    ['an interval', duration('interval="P1Y6M"', '18 months'), 18, undefined],
    ['words with months', duration('', '2 years'), 24, undefined],
    ['two runs of one length', duration('interval="P1Y"', 'One year') + duration('', '12 months'), 12, undefined],
    ['other words', duration('', '6 months (approx)'), undefined, '6 months (approx)'],
    ['weeks', duration('interval="P12W"', '12 weeks'), undefined, '12 weeks'],
    ['a number alone', duration('', '30'), undefined, '30'],
    ['runs of several lengths', duration('', '1 year') + duration('', '2 years'), undefined, '1 year; 2 years'],
  ] as const) {
    test(`duration: ${what}`, async () => {
      const read = await course(inner);
      assert.deepEqual([read['duration']?.value, read['durationText']], [months, words]);
    });
  }

  test('XHTML is text with paragraphs, and white space of the file is none', async () => {
    const { overview } = (await course(
      `<dc:description><xhtml:div>
         <xhtml:p>One <xhtml:b>bold</xhtml:b>
            line &amp; more.</xhtml:p>
         <xhtml:p>Two<xhtml:br/>Three</xhtml:p><xhtml:ul><xhtml:li>a</xhtml:li><xhtml:li>b</xhtml:li></xhtml:ul>
       </xhtml:div></dc:description>`,
    )) as { overview: string };
    assert.equal(overview, 'One bold line & more.\nTwo\nThree\n• a\n• b');
  });

  test('HTML in CDATA is text too', async () => {
    assert.equal(
      (await course('<dc:description><![CDATA[<p>One</p><p>Two</p>]]></dc:description>'))['overview'],
      'One\nTwo',
    );
  });

  test('the longer of abstract and description is the overview, and never a list of keywords', async () => {
    const { course: read, told } = await read1(
      feedOf(
        providerOf(
          courseOf(
            '<dc:description>bricks, mortar, walls, trowel, spirit level, building site, construction, masonry work</dc:description>' +
              '<abstract>Learn to lay bricks well.</abstract><dc:description>Lay bricks.</dc:description>',
          ),
        ),
      ),
    );
    assert.equal(read['overview'], 'Learn to lay bricks well.');
    assert.equal(told.length, 2);
    assert.match(told[0] ?? '', /^description: bricks, mortar/);
    assert.equal(told[1], 'description: Lay bricks.');
    assert.equal(
      (await course('<abstract>Short.</abstract><dc:description>Longer text.</dc:description>'))['overview'],
      'Longer text.',
    );
  });

  test('entry requirements, by the element for them and by a description', async () => {
    const read = await course(
      '<mlo:prerequisite>Five GCSEs.</mlo:prerequisite>' +
        '<dc:description xsi:type="xcriTerms:prerequisite">An interview.</dc:description><dc:description>Text.</dc:description>',
    );
    assert.deepEqual([read['entryRequirements'], read['overview']], ['Five GCSEs.\nAn interview.', 'Text.']);
  });

  test('names of elements in small letters', async () => {
    const read = await course(
      '<qualification><educationlevel>Level 1</educationlevel></qualification><prerequisites>Two GCSEs.</prerequisites>' +
        presentationOf('<applyuntil>31/07/2027</applyuntil>'),
    );
    assert.deepEqual(
      [read['level'], read['entryRequirements'], read['presentations'][0].applyBy],
      [1, 'Two GCSEs.', '2027-07-31'],
    );
  });

  test('its runs: starts, days to apply by, how they are attended; and links to apply, each once', async () => {
    const apply = '<applyTo>https://college.example/apply</applyTo>';
    const { course: read, told } = await read1(
      feedOf(
        providerOf(
          courseOf(
            presentationOf(
              `<mlo:start dtf="2027-09-01">September 2027</mlo:start><applyUntil dtf="2027-07-31">end of July</applyUntil>${apply}<studyMode identifier="PT">Part time</studyMode><attendanceMode identifier="ON">Online</attendanceMode><attendancePattern identifier="EV">Evening</attendancePattern>`,
            ) +
              presentationOf(`<mlo:start>Any time</mlo:start><applyUntil>1 August 2027</applyUntil>${apply}`) +
              presentationOf('<mlo:start dtf="2027-09">September 2027</mlo:start><applyUntil>soon</applyUntil>') +
              presentationOf('<applyTo>by post</applyTo>'),
          ),
        ),
      ),
    );
    assert.deepEqual(read['presentations'], [
      {
        ukprn: 10000001,
        startDate: '2027-09-01',
        applyBy: '2027-07-31',
        mode: 'online',
        attendance: 'Part time, Evening',
      },
      { ukprn: 10000001, startDate: 'any-time', applyBy: '2027-08-01' },
      { ukprn: 10000001, startText: 'September 2027' },
    ]);
    assert.deepEqual(read['links'], [{ url: 'https://college.example/apply', kind: 'apply' }]);
    assert.deepEqual(told.sort(), ['applyTo: by post', 'applyUntil: soon']);
  });
});

describe('what a feed says is deleted', () => {
  test('is not shown, and is told: a course, and a run of a course', async () => {
    const {
      ids,
      course: read,
      told,
    } = await read1(
      feedOf(
        providerOf(
          courseOf('', 'OLD').replace('<course>', '<course recstatus="3">') +
            courseOf(
              presentationOf('<mlo:start>Any time</mlo:start>') +
                '<presentation recstatus="3"><dc:title>Evenings</dc:title><mlo:start dtf="2027-09-01">x</mlo:start></presentation>' +
                '<presentation recstatus="2"><mlo:start dtf="2028-09-01">x</mlo:start></presentation>',
            ),
        ),
      ),
    );
    assert.deepEqual(ids, ['LK3']);
    assert.deepEqual(
      read['presentations'].map(({ startDate }: Loose) => startDate),
      ['any-time', '2028-09-01'],
    );
    assert.deepEqual(told, ['course: Lighthouse keeper', 'presentation: Evenings']);
  });
});

describe('who trains a course of a feed', () => {
  const venue = (title: string, postcode: string) =>
    `<venue><provider><dc:title>${title}</dc:title><mlo:location><mlo:town>Deal</mlo:town><mlo:postcode>${postcode}</mlo:postcode></mlo:location></provider></venue>`;
  const home =
    '<mlo:location><mlo:town>Canterbury</mlo:town><mlo:postcode>CT1 1QU</mlo:postcode><mlo:address>1 Harbour Road</mlo:address></mlo:location>';

  test('without a venue it is the provider’s address', async () => {
    const read = await provider(presentationOf(''), home);
    assert.deepEqual(read['sites'], [
      { id: 'provider', address: { lines: ['1 Harbour Road'], town: 'Canterbury', postcode: 'CT1 1QU' } },
    ]);
    assert.deepEqual(read['training'], [{ mode: 'at-provider', siteId: 'provider' }]);
    assert.deepEqual(read['address'], (read['sites'] as readonly Loose[])[0]?.['address']);
  });

  test('a venue that several runs have is one site, two of one name are two', async () => {
    const read = await provider(
      [venue('Quay', 'CT1 1AA'), venue('Quay', 'CT1 1AA'), venue('Quay', 'CT1 1AB')].map(presentationOf).join(''),
      home,
    );
    assert.deepEqual(
      read['sites'].map(({ name, address }: Loose) => [name, address.postcode]),
      [
        ['Quay', 'CT1 1AA'],
        ['Quay', 'CT1 1AB'],
      ],
    );
    assert.equal(read['training'].length, 2);
  });

  for (const [code, label, modes] of [
    ['CM', 'Campus', ['at-provider']],
    ['DA', 'Distance with attendance', ['at-provider', 'online']],
    ['DS', 'Distance without attendance', ['online']],
    ['NC', 'Face-to-face non-campus', ['at-provider']],
    ['MM', 'Mixed mode', ['at-provider', 'online']],
    ['ON', 'Online (no attendance)', ['online']],
    ['WB', 'Work-based', ['workplace']],
  ] as const) {
    test(`attendance mode ${code}, by its code and by its label`, async () => {
      for (const element of [
        `<attendanceMode identifier="${code}"/>`,
        `<attendanceMode>${label}</attendanceMode>`,
        `<attendanceMode identifier="${code.toLowerCase()}">x</attendanceMode>`,
      ]) {
        const read = await provider(presentationOf(element), home);
        assert.deepEqual(
          read['training'].map(({ mode }: Loose) => mode),
          modes,
        );
        assert.equal(read['sites'].length, modes.includes('at-provider' as never) ? 1 : 0);
      }
    });
  }

  for (const [element, code, words] of [
    ['studyMode', 'FT', 'Full time'],
    ['studyMode', 'PT', 'Part time'],
    ['studyMode', 'PF', 'Part of a full time programme'],
    ['studyMode', 'FL', 'Flexible'],
    ['studyMode', 'NK', undefined],
    ['attendancePattern', 'DT', 'Daytime'],
    ['attendancePattern', 'EV', 'Evening'],
    ['attendancePattern', 'TW', 'Twilight'],
    ['attendancePattern', 'DR', 'Day or block release'],
    ['attendancePattern', 'WE', 'Weekend'],
    ['attendancePattern', 'CS', 'Customised'],
  ] as const) {
    test(`${element} ${code}`, async () => {
      const { course: read, told } = await read1(
        feedOf(providerOf(courseOf(presentationOf(`<${element} identifier="${code}">x</${element}>`)))),
      );
      assert.equal(read['presentations'][0]?.attendance, words);
      assert.deepEqual(told, []);
    });
  }

  test('another code is told', async () => {
    const { told } = await read1(
      feedOf(providerOf(courseOf(presentationOf('<attendanceMode identifier="ZZ">By post</attendanceMode>')))),
    );
    assert.deepEqual(told, ['attendanceMode: By post']);
  });

  test('a feed without a UKPRN does not say that nobody trains the course; --ukprn says who does', async () => {
    const feed = feedOf(providerOf(courseOf(''), 'https://college.example'));
    const { courses, providers, told } = await read1(feed);
    assert.equal(providers['LK3'], undefined);
    assert.deepEqual(courses['LK3']?.['course'].providerCounts, {});
    assert.equal(told[0], 'provider: Harbour Bridge College');
    assert.equal((await read1(feed, { ukprn: 10000009 })).provider['ukprn'], 10000009);
  });

  test('what is not understood, and what no snapshot has a field for, is told', async () => {
    const {
      told,
      drops,
      provider: read,
    } = await read1(
      feedOf(
        '<dc:description>Under a licence.</dc:description>' +
          providerOf(
            courseOf(
              '<dc:subject>Building</dc:subject><regulations href="https://r.example"/><mlo:assessment>Tests.</mlo:assessment><mlo:url>ftp://x</mlo:url>',
            ) +
              courseOf('<mlo:assessment>Essays.</mlo:assessment>', 'X2') +
              `<mlo:location><mlo:phone>call us</mlo:phone><mlo:fax>1</mlo:fax><mlo:address xsi:type="geo:lat">0</mlo:address><mlo:address xsi:type="geo:long">0</mlo:address></mlo:location>`,
          ),
      ),
    );
    assert.deepEqual(read['contact'], undefined);
    assert.deepEqual(told.sort(), [
      'catalog/description: Under a licence.',
      'course/assessment: Tests.',
      'course/regulations: https://r.example',
      'location/address: 0',
      'location/fax: 1',
      'phone: call us',
      'url: ftp://x',
    ]);
    const assessment = drops.find(({ column }) => column === 'course/assessment');
    assert.equal(assessment?.reason, 'A snapshot has no field for it; it is there 2 times.');
    assert.deepEqual([assessment.file, assessment.line], [input, 1]);
  });
});
