// Writes the sample snapshot, from courses/ and providers/, into demo/data or the folder that is named. Equal sources give equal bytes.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupByKey } from '../src/domain/place-name.ts';
import { areasAround, isSubRegion } from '../src/domain/sub-regions.ts';
import { towns, townsBeyond } from './providers/towns.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const notice = 'Sample data: the training providers are invented, and dates and figures are examples.';
const head = {
  schemaVersion: 1,
  generatedAt: '2026-11-01T06:00:00Z',
  source: {
    name: 'Course Widgets sample data (invented providers)',
    url: 'https://course-widgets.example/sample',
    licence: 'MIT',
  },
  attribution: notice,
};

async function readCourses() {
  const files = (await readdir(join(here, 'courses'))).filter((name) => name.endsWith('.mjs')).sort();
  return Promise.all(files.map((name) => import(new URL(`courses/${name}`, import.meta.url).href)));
}

/** All documents of the snapshot, path → object. */
export async function makeDocuments() {
  const all = await readCourses();
  const index = all.map(({ course: { id, reference, title, level, kind, route } }) => ({
    id,
    reference,
    title,
    level,
    kind,
    route,
  }));
  const documents = { 'index.json': { ...head, courses: index } };
  for (const { course, providers } of all) {
    const counted = { ...course, providerCounts: { total: providers.length } };
    documents[`courses/${course.id}.json`] = { ...head, course: counted };
    documents[`courses/${course.id}/providers.json`] = {
      ...head,
      postcodes: true,
      courseId: course.id,
      courseTitle: course.title,
      providers,
    };
  }
  const allTowns = [...towns, ...townsBeyond];
  const places = [
    ...allTowns.map(({ name, area, nameCy, latitude, longitude }) => ({ name, area, nameCy, latitude, longitude })),
    // Each town's own district, as the tool writes all of them.
    ...allTowns.map(({ district, area, latitude, longitude }) => ({ name: district, area, latitude, longitude })),
  ].map((place) => ({ ...place, regions: areasAround(place).filter(isSubRegion) }));
  documents['places.json'] = { ...head, hasRegions: true, places };
  for (const [key, group] of groupByKey(places))
    documents[`places/${key}.json`] = { ...head, hasRegions: true, places: group };
  return documents;
}

/** Writes the snapshot in place of whatever is in the folder. */
async function writeSnapshot(folder) {
  await rm(folder, { recursive: true, force: true });
  const documents = Object.entries(await makeDocuments());
  for (const [path, document] of documents) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${JSON.stringify(document)}\n`);
  }
  return documents.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? join(here, 'data'));
  console.log(`${folder}: ${await writeSnapshot(folder)} documents`);
}
