import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, onDisk } from './files.ts';
import { csvTemplate } from './sources/csv/columns.ts';
import { ToolError } from './tool-error.ts';

/**
 * Writes `courses.csv` and `sites.csv`, each with a worked example, into a folder. The lines to be told: what was written, and the next
 * three commands.
 * @throws {ToolError} when one of them is there already; nothing is written then.
 */
export async function writeTables(folder: string, command: string): Promise<string[]> {
  const files = (['courses', 'sites'] as const).map((table) => ({ table, path: join(folder, `${table}.csv`) }));
  await onDisk(`${folder} cannot be written`, () => mkdir(folder, { recursive: true }));
  for (const { path } of files)
    if (await exists(path)) throw new ToolError(`${path} is there already, and stays as it is.`);
  for (const { table, path } of files) {
    await writeFile(path, csvTemplate(table), { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
      throw new ToolError(`${path} could not be written: ${cause.code}.`);
    });
  }
  const [courses = '', sites = ''] = files.map(({ path }) => quoted(path));
  const out = quoted(join(folder, 'data'));
  return [
    `Written: ${courses} and ${sites}, each with one example. Put your own rows in its place, then:`,
    `  ${command} snapshot --from csv --courses-file ${courses} --sites-file ${sites} --out ${out}`,
    `  ${command} snapshot --check ${out}`,
    `  ${command} serve ${out}`,
  ];
}

/** As a shell wants it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
