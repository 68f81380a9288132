import assert from 'node:assert/strict';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fingerprintOf } from '../../../src/cli/options.ts';
import { unfinished } from '../../../src/cli/files.ts';
import { beginRun } from '../../../src/cli/output/run-state.ts';
import { contents, runTool, temporary } from './run-tool.ts';

describe(
  'a disk that does not take the snapshot',
  { skip: process.platform !== 'linux' && 'it needs /dev/full' },
  () => {
    const folder = temporary();
    const at = (name: string) => join(folder.path, name);
    const run = (out: string, ...more: readonly string[]) =>
      runTool(['snapshot', '--from', 'csv', '--courses-file', at('courses.csv'), '--out', out, ...more]);

    before(async () => {
      writeFileSync(at('courses.csv'), (await runTool(['snapshot', '--csv-template', 'courses'])).out);
      assert.equal((await run(at('data'))).code, 0);
    });
    after(() => folder.remove());

    for (const file of ['courses/2.json', 'places.json', 'index.json', 'report.json']) {
      test(`is full at ${file}: one sentence, and the old snapshot stays`, async () => {
        const before = contents(at('data'));
        // A run to go on from, whose next file is one that the system refuses to fill: /dev/full is always full.
        const options = {
          from: 'csv',
          coursesFile: at('courses.csv'),
          courses: 'all',
          within: '60',
          out: at('data'),
          geocoder: 'none',
        };
        const work = at('.data.course-widgets');
        const partial = join(work, 'files', file);
        const begun = {
          fingerprint: fingerprintOf(options),
          inputs: [at('courses.csv')],
          generatedAt: '2026-11-01T06:00:00Z',
          resume: false,
        };
        await beginRun(work, begun, () => assert.fail('it begins anew'));
        mkdirSync(join(partial, '..'), { recursive: true });
        symlinkSync('/dev/full', partial + unfinished);
        const { code, out, err } = await run(at('data'), '--resume');
        assert.deepEqual([code, out], [1, '']);
        assert.match(
          err,
          /^✖ .+ could not be written: the disk is full\. Nothing that was there has been changed\.\n$/,
        );
        assert.deepEqual(contents(at('data')), before);
        // With room again, the next run does what this one could not.
        assert.equal((await run(at('data'))).code, 0);
        assert.equal(existsSync(work), false);
      });
    }

    test('is not ours to write on: one sentence', async () => {
      // Refused by the system to everybody, root too.
      const { code, out, err } = await run('/sys/course-data');
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^✖ \/sys\/course-data cannot be written: .+\. Nothing that was there has been changed\.\n$/);
    });
  },
);
