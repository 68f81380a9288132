import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRows, type RowOptions } from '../../../../../src/cli/sources/csv/rows.ts';
import type { Drop } from '../../../../../src/cli/sources/source.ts';
import { ToolError } from '../../../../../src/cli/tool-error.ts';

const columns = { known: ['ukprn', 'provider_name', 'town'], required: ['ukprn'] };

async function rowsOf(table: string | Buffer, options: RowOptions = {}) {
  const drops: Drop[] = [];
  const rows = [];
  const bytes = (async function* () {
    // In pieces, as a file comes: marks and characters may be cut anywhere.
    const all = Buffer.from(table as string);
    for (let start = 0; start < all.length; start += 5) yield await Promise.resolve(all.subarray(start, start + 5));
  })();
  const reporter = { drop: (drop: Drop) => drops.push(drop) };
  for await (const row of parseRows('t.csv', bytes, columns, { reporter, ...options })) rows.push(row);
  return { rows, drops };
}
const good = 'ukprn,provider_name,town\n1,A,Deal\n2,Café,Dover\n';
const values = [
  { ukprn: '1', provider_name: 'A', town: 'Deal' },
  { ukprn: '2', provider_name: 'Café', town: 'Dover' },
];

describe('the rows of a table', () => {
  for (const [what, table, options] of [
    ['commas', good],
    ['a byte order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['lone carriage returns', good.replaceAll('\n', '\r')],
    ['semicolons', good.replaceAll(',', ';')],
    ['tabs', good.replaceAll(',', '\t')],
    ['pipes', good.replaceAll(',', '|')],
    ['the separator said as Excel says it', `sep=;\r\n${good.replaceAll(',', ';')}`],
    ['UTF-16, as Excel’s Unicode text', Buffer.from(`\uFEFF${good.replaceAll(',', '\t')}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${good}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(good, 'latin1'), { encoding: 'latin1' }],
    ['Latin-1 said of a table with a mark', `\uFEFF${good}`, { encoding: 'latin1' }],
    ['a comma behind each row', good.replaceAll('\n', ',\n')],
    ['a comma behind the header', good.replace('\n', ',\n')],
    ['no comma behind the header, but behind the rows', good.replace(/(\d.*)\n/g, '$1,,\n')],
    ['spaces around', good.replaceAll(',', ' ,\t')],
    ['quoted cells', good.replace(/[^,\n]+/g, '"$&"')],
    ['other names of columns', good.replace('provider_name', 'Provider  Name')],
    ['blank lines', `\n\n${good.replaceAll('\n', '\n\n , ,\n')}`],
  ] as const) {
    test(`with ${what}`, async () => {
      const { rows, drops } = await rowsOf(table as string, options);
      assert.deepEqual(
        rows.map((row) => row.values),
        values,
      );
      assert.deepEqual(drops, []);
    });
  }

  test('say the line that they begin in, whatever is broken inside of quotes', async () => {
    for (const end of ['\n', '\r\n']) {
      const lines = ['ukprn,town', '1,"Deal', 'Kent"', '', '2,Dover', '  ', '', '3,"a', 'b', 'c"', '4,Ash'];
      const { rows } = await rowsOf(lines.join(end));
      assert.deepEqual(
        rows.map(({ line, values }) => [line, values['ukprn']]),
        [
          [2, '1'],
          [5, '2'],
          [8, '3'],
          [11, '4'],
        ],
      );
    }
  });

  test('may be too short', async () => {
    assert.deepEqual((await rowsOf('ukprn,provider_name,town\n1\n')).rows, [{ line: 2, values: { ukprn: '1' } }]);
  });

  test('that are too long are told, and the others stay', async () => {
    const { rows, drops } = await rowsOf('ukprn,town\n1,Deal,Kent\n2,Dover\n');
    assert.deepEqual(rows, [{ line: 3, values: { ukprn: '2', town: 'Dover' } }]);
    assert.deepEqual(drops, [
      {
        kind: 'row',
        id: 'line 2',
        file: 't.csv',
        line: 2,
        value: '1, Deal, Kent',
        reason: 'The row has 3 cells, and the header has 2: is a comma not in quotes?',
      },
    ]);
    await assert.rejects(rowsOf('ukprn,town\n1,Deal,Kent\n', { reporter: undefined }), ToolError);
  });

  test('have columns that are not known: each is told once, with the number of its cells', async () => {
    const { rows, drops } = await rowsOf('ukprn,Manager,twon,\n1,Jo,,\n2,Al,Deal,x\n3,,,\n');
    assert.equal(rows.length, 3);
    assert.deepEqual(
      drops.map(({ kind, column, line, value, reason }) => [kind, column, line, value, reason]),
      [
        ['column', 'Manager', 2, 'Jo', 'No column of that name is known; 2 cells, the first of them in line 2.'],
        ['column', 'twon', 3, 'Deal', 'No column of that name is known; one cell in line 3. Is it town?'],
        ['column', 'number 4', 3, 'x', 'No column of that name is known; one cell in line 3.'],
      ],
    );
  });

  for (const [what, table, options, sentence] of [
    ['nothing', '', {}, /is empty/],
    ['no such encoding', good, { encoding: 'klingon' }, /"klingon" is not known/],
    ['bytes that are no UTF-8', Buffer.from(good, 'latin1'), {}, /is not UTF-8.*--encoding latin1/],
    ['a column twice', 'ukprn,Town,town\n', {}, /"town" twice/],
    ['a column that is missing', 'ukrpn,town\n', {}, /lacks the column ukprn\. Is it "ukrpn"\?/],
    ['an open quote', `${good}3,"A\n4,B\n`, {}, /t\.csv, line \d+/],
    ['a key where text should be', `${good}3,"A"B,C\n`, {}, /t\.csv, line 4/],
  ] as const) {
    test(`${what}: one sentence`, async () => {
      await assert.rejects(rowsOf(table as string, options), { name: 'ToolError', message: sentence });
    });
  }

  test('are read as they are taken: of 100,000 only a few are ahead', async () => {
    const count = 100_000;
    const state = { made: 0, taken: 0, ahead: 0 };
    const bytes = (async function* () {
      yield Buffer.from('ukprn,provider_name,town\n');
      for (let row = 0; row < count; row += 100) {
        state.made += 100;
        yield await Promise.resolve(Buffer.from(`${row + 1},Provider ${row},Deal\n`.repeat(100)));
      }
    })();
    for await (const row of parseRows('t.csv', bytes, columns)) {
      state.taken += 1;
      state.ahead = Math.max(state.ahead, state.made - state.taken);
      assert.equal(row.line, state.taken + 1);
    }
    assert.equal(state.taken, count);
    assert.ok(state.ahead < 10_000, `${state.ahead} rows were held`);
  });

  test('end when a signal says so', async () => {
    const stop = new AbortController();
    const bytes = (async function* () {
      for (;;) yield await Promise.resolve(Buffer.from(good));
    })();
    const read = async () => {
      for await (const row of parseRows('t.csv', bytes, columns, { signal: stop.signal })) {
        if (row.line === 3) stop.abort(new Error('stopped'));
        assert.ok(row.line <= 3);
      }
    };
    await assert.rejects(read(), /^Error: stopped$/);
  });

  test('that nobody takes are not read', async () => {
    let end: () => void = () => {};
    const ended = new Promise<void>((done) => (end = done));
    const bytes = (async function* () {
      try {
        for (;;) yield await Promise.resolve(Buffer.from(good));
      } finally {
        end();
      }
    })();
    for await (const row of parseRows('t.csv', bytes, columns)) {
      assert.equal(row.line, 2);
      break;
    }
    await ended;
  });
});
