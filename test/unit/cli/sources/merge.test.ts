import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startOfficialServer, type OfficialServer } from '../../../support/official-server.ts';
import { read, runTool, temporary } from '../run-tool.ts';

describe('facts from the API, providers from a table', () => {
  let server: OfficialServer;
  const folder = temporary();

  before(async () => {
    server = await startOfficialServer({ courses: 2 });
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  test('meet by any code; a course without providers is reported', async () => {
    const table =
      'ukprn,provider_name,course_ids,postcode,latitude,longitude,training\n10000009,Own College,ST0101,CT1 1QU,51.28,1.08,day-release\n';
    const sites = join(folder.path, 'sites.csv');
    const out = join(folder.path, 'data');
    writeFileSync(sites, table);
    const from = ['--from', 'fat', '--endpoint', server.origin, '--providers-from', 'csv', '--sites-file', sites];
    const { code, err } = await runTool(['snapshot', ...from, '--out', out]);
    assert.deepEqual([code, err], [0, '']);
    const { providers, source } = read<{ providers: readonly { name: string }[]; source: { name: string } }>(
      out,
      'courses/101/providers.json',
    );
    assert.deepEqual(
      providers.map(({ name }) => name),
      ['Own College'],
    );
    assert.match(source.name, /Department for Education; providers: our own tables/);
    const { warnings } = read<{ warnings: readonly string[] }>(out, 'report.json');
    assert.deepEqual(warnings, ['Course 100: the source of providers has none for it.']);
    assert.ok(!server.requests.some(({ url }) => url.includes('/providers')));
  });
});
