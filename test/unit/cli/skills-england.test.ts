import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { root, serve, type TestServer } from '../../support/servers.ts';
import { builtScript, read, runTool, temporary } from './run-tool.ts';

const standard = JSON.parse(readFileSync(join(root, 'test/fixtures/skills-england/standard.json'), 'utf8')) as Record<
  string,
  unknown
>;

describe('a snapshot of Skills England', () => {
  let server: TestServer;
  const folder = temporary();
  const out = join(folder.path, 'data');
  const list = join(folder.path, 'list.json');

  before(async () => {
    const body = JSON.stringify(standard);
    server = await serve((path) => (path === '/ST0585' ? { type: 'application/json', body } : undefined));
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  test('one standard by its reference', async () => {
    const args = [
      'snapshot',
      '--from',
      'skills-england',
      '--endpoint',
      server.origin,
      '--courses',
      'ST0585',
      '--out',
      out,
    ];
    const { code, err } = await runTool(args);
    assert.deepEqual([code, err], [0, '']);
    const { courses } = read<{ courses: readonly { title: string }[] }>(out, 'index.json');
    assert.equal(courses[0]?.title, 'Lighthouse keeper');
    assert.deepEqual(await runTool(['snapshot', '--check', out]), {
      code: 0,
      out: `${out}: nothing is wrong.\n`,
      err: '',
    });
  });

  test('a list of 79 MB is read with less than 200 MB of memory', async () => {
    const file = createWriteStream(list);
    const padding = 'Knows how to do it well, and says why. '.repeat(1300);
    file.write('[');
    for (let index = 0; index < 1500; index += 1) {
      const entry = { ...standard, referenceNumber: `ST${1000 + index}`, larsCode: 1000 + index, padding };
      if (!file.write(`${index ? ',' : ''}${JSON.stringify(entry)}`)) await once(file, 'drain');
    }
    file.end(']');
    await once(file, 'close');
    const args = ['snapshot', '--from', 'skills-england', '--input', list, '--courses', 'ST1002,2499', '--out', out];
    // What is installed: run from its source, the tool reads the towns of the whole world, which the build leaves out.
    const script = `process.argv.push('course-widgets', ...${JSON.stringify(args)});
      await import(${JSON.stringify(builtScript())});
      console.log(process.resourceUsage().maxRSS);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (text) => (printed += String(text)));
    await once(child, 'close');
    assert.equal(child.exitCode, 0);
    const megabytes = Number(printed) / 1024;
    assert.ok(megabytes > 40 && megabytes < 200, `${megabytes} MB`);
    assert.deepEqual(
      read<{ courses: readonly { id: string }[] }>(out, 'index.json').courses.map(({ id }) => id),
      ['1002', '2499'],
    );
  });

  test('a list that breaks off is one sentence', async () => {
    writeFileSync(list, '[{"title": "A", ');
    const { code, err } = await runTool(['snapshot', '--from', 'skills-england', '--input', list, '--out', out]);
    assert.equal(code, 1);
    assert.match(err, /^✖ .+list\.json could not be read to its end/);
    assert.equal(err.trim().split('\n').length, 1);
  });
});
