import { join } from 'node:path';
import { writeWhole } from '../files.ts';
import { ToolError } from '../tool-error.ts';

/** Bytes: the widgets read no more of a document (`src/data/http/client.ts`). */
export const largestDocument = 10_000_000;

/** What makes a document smaller, by its path. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /\/providers\.json$/,
    'keep fewer providers with --near and --within or --ukprn, or shorten what they say of themselves',
  ],
  [/^index\.json$/, 'name the courses that you show with --courses'],
  [/^courses\//, 'shorten its texts'],
];

/**
 * Writes a document of a snapshot.
 * @throws {ToolError} when it is more than the widgets read.
 */
export async function writeDocument(
  folder: string,
  path: string,
  document: object,
  { pretty }: { readonly pretty: boolean },
): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(document, undefined, pretty ? 2 : undefined)}\n`);
  const [, remedy] = remedies.find(([kind]) => kind.test(path)) ?? [];
  if (remedy !== undefined && bytes.length > largestDocument)
    throw new ToolError(
      `${path} would have ${(bytes.length / 1e6).toFixed(1)} MB, and the widgets read 10 MB at most: ${remedy}${pretty ? ', and leave out --pretty' : ''}.`,
    );
  await writeWhole(join(folder, path), bytes);
}
