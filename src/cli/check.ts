import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import courseSchema from '../data/snapshot/course.schema.json' with { type: 'json' };
import indexSchema from '../data/snapshot/index.schema.json' with { type: 'json' };
import placesSchema from '../data/snapshot/places.schema.json' with { type: 'json' };
import postcodesSchema from '../data/snapshot/postcodes.schema.json' with { type: 'json' };
import providersSchema from '../data/snapshot/providers.schema.json' with { type: 'json' };
import { filesBelow } from './files.ts';
import { immutableNames } from './output/immutable-names.ts';
import { manifestName, readManifest } from './output/manifest.ts';
import { ToolError } from './tool-error.ts';

/** Which schema a document has to keep, by its path. */
const kinds: readonly (readonly [RegExp, object])[] = [
  [/^index\.json$/, indexSchema],
  [/^places(\/(?:[a-z\d]{2}|other))?\.json$/, placesSchema],
  [/^postcodes\/[^/]+\.json$/, postcodesSchema],
  [/^courses\/[^/]+\/providers\.json$/, providersSchema],
  [/^courses\/[^/]+\.json$/, courseSchema],
];

/**
 * What is wrong with a snapshot, each in a plain sentence; empty when nothing is.
 * @throws {ToolError} when there is no such folder.
 */
export async function checkSnapshot(folder: string): Promise<string[]> {
  const files = await filesBelow(folder).catch(() => {
    throw new ToolError(`There is no folder ${folder} that can be read.`);
  });
  const ajv = new Ajv2020({ allErrors: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validators = kinds.map(([path, schema]): [RegExp, ValidateFunction] => [path, ajv.compile(schema)]);
  const problems: string[] = [];
  const documents = new Map<string, Record<string, unknown>>();
  const copies = await immutableNames(folder);
  for (const file of files.filter((each) => each.endsWith('.json') && !copies.has(each))) {
    const validate = validators.find(([path]) => path.test(file))?.[1];
    if (!validate) continue;
    try {
      const document = JSON.parse(await readFile(join(folder, file), 'utf8')) as Record<string, unknown>;
      documents.set(file, document);
      if (!validate(document)) problems.push(...(validate.errors ?? []).map((error) => `${file}: ${inWords(error)}`));
    } catch {
      problems.push(`${file}: this is not JSON`);
    }
  }
  const listed = files.includes(manifestName) ? ((await readManifest(folder)) ?? []) : [];
  const lost = listed.filter((file) => !files.includes(file)).map((file) => `${file}: it is missing`);
  return [...problems, ...crossCheck(documents), ...lost];
}

function inWords({ instancePath, message = 'it is wrong', params }: ErrorObject): string {
  const where = instancePath.slice(1).replaceAll('/', ' › ') || 'the document';
  const allowed = (params as { allowedValues?: readonly unknown[] }).allowedValues;
  return `${where} ${message}${allowed ? `: ${allowed.join(', ')}` : ''}`;
}

/** What no schema can say: that the documents of a snapshot belong together. */
function crossCheck(documents: ReadonlyMap<string, Record<string, unknown>>): string[] {
  const index = documents.get('index.json');
  if (!index) return ['index.json: it is missing'];
  const rows = Array.isArray(index['courses']) ? (index['courses'] as readonly { id?: unknown }[]) : [];
  const ids = rows.map(({ id }) => String(id));
  const missing = ids.filter((id) => !documents.has(`courses/${id}.json`));
  const strange = [...documents].flatMap(([file, document]) => {
    const [, id] = /^courses\/([^/]+?)(?:\/providers)?\.json$/.exec(file) ?? [];
    if (id === undefined) return [];
    const own = document['courseId'] ?? (Object(document['course']) as { id?: unknown }).id;
    if (own !== id) return [`${file}: it is about course ${String(own)}`];
    return ids.includes(id) ? [] : [`${file}: index.json does not name it`];
  });
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  return [
    ...missing.map((id) => `index.json: it names course ${id}, and there is no courses/${id}.json`),
    ...twice.map((id) => `index.json: it names course ${id} twice`),
    ...strange,
  ];
}
