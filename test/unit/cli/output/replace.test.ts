import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, mock, test } from 'node:test';
import { manifestOf } from '../../../../src/cli/output/manifest.ts';
import { replaceSnapshot } from '../../../../src/cli/output/replace.ts';
import { killedAfter } from '../interrupted-disk.ts';
import { contents, temporary } from '../run-tool.ts';

const oldFiles = { 'courses/1.json': 'old', 'courses/2.json': 'old', 'index.json': 'old', 'places.json': 'old' };
const newFiles = { 'courses/2.json': 'new', 'courses/3.json': 'new', 'index.json': 'new', 'places.json': 'new' };
const strangers = { '.htaccess': 'theirs', 'courses/notes.txt': 'theirs', 'pictures/a.png': 'theirs' };

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A snapshot's files with the list of them. */
const listed = (files: Readonly<Record<string, string>>) => ({
  ...files,
  'snapshot.json': manifestOf(Object.keys(files)),
});

/** While a task runs, the system refuses renames that this gives a code for. */
async function refusing(code: (from: string, to: string) => string | undefined, task: () => Promise<void>) {
  const { rename } = fs;
  mock.method(fs, 'rename', (from: string, to: string) => {
    const refusal = code(from, to);
    return refusal === undefined
      ? rename(from, to)
      : Promise.reject(Object.assign(new Error(refusal), { code: refusal }));
  });
  syncBuiltinESMExports();
  try {
    await task();
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
}

describe('putting a snapshot in the place of another', () => {
  const folder = temporary();
  const [work, target] = [join(folder.path, 'work'), join(folder.path, 'data')];
  const prepare = (others: Readonly<Record<string, string>> = {}) => {
    for (const each of [work, target]) rmSync(each, { recursive: true, force: true });
    write(join(work, 'files'), listed(newFiles));
    write(target, { ...listed(oldFiles), ...others });
  };
  beforeEach(() => prepare());
  after(() => folder.remove());

  /** What a mount point answers: it cannot be moved, and what is outside of it is on another file system. */
  const mount = (from: string, to: string) =>
    from === target || to === target
      ? 'EBUSY'
      : from.startsWith(target) === to.startsWith(target)
        ? undefined
        : 'EXDEV';

  test('replaces and removes what the old one lists', async () => {
    await replaceSnapshot(work, target);
    assert.deepEqual(contents(target), listed(newFiles));
  });

  test('keeps the rights of the folder', async () => {
    chmodSync(target, 0o2770);
    await replaceSnapshot(work, target);
    assert.equal(statSync(target).mode & 0o7777, 0o2770);
  });

  test('keeps files that the old one does not list', async () => {
    prepare(strangers);
    await replaceSnapshot(work, target);
    assert.deepEqual(contents(target), { ...listed(newFiles), ...strangers });
  });

  test('refuses to replace a file of somebody else, and changes nothing then', async () => {
    prepare({ 'courses/3.json': 'theirs' });
    const before = contents(target);
    await assert.rejects(replaceSnapshot(work, target), {
      name: 'ToolError',
      message: /courses\/3\.json is not of the/,
    });
    assert.deepEqual(contents(target), before);
  });

  test('where the folder cannot be renamed, replaces one file after the other, the index last', async () => {
    const order: string[] = [];
    await refusing(
      (from, to) => {
        const refusal = mount(from, to);
        if (refusal === undefined && to.startsWith(target)) order.push(to.slice(target.length + 1));
        return refusal;
      },
      () => replaceSnapshot(work, target),
    );
    assert.deepEqual(contents(target), listed(newFiles));
    assert.deepEqual(order, [
      'snapshot.json',
      'courses/2.json',
      'courses/3.json',
      'places.json',
      'index.json',
      'snapshot.json',
    ]);
  });

  for (const [what, refusal, others] of [
    ['a folder of its own', () => undefined, {}],
    ['a folder with files of others', () => undefined, strangers],
    ['a mount', mount, strangers],
  ] as const) {
    test(`${what}: whichever change is the last before it is killed, the next run puts it right`, async () => {
      let isDone = false;
      let most = 0;
      for (; !isDone; most += 1) {
        prepare(others);
        await refusing(refusal, async () => {
          ({ isDone } = await killedAfter(most, () => replaceSnapshot(work, target)));
        });
        for (const [path, text] of Object.entries(others)) assert.equal(contents(target)[path], text);
        if (what === 'a folder of its own' && existsSync(target)) {
          const left = contents(target);
          assert.deepEqual(left, listed(left['index.json'] === 'old' ? oldFiles : newFiles), `after ${most} changes`);
        }
        await replaceSnapshot(work, target);
        assert.deepEqual(contents(target), { ...listed(newFiles), ...others }, `after ${most} changes`);
        assert.equal(existsSync(join(work, 'previous')), false);
      }
      assert.ok(most > 4, `${most} rounds`);
    });
  }

  test('never follows a list out of its folder', async () => {
    const outside = join(folder.path, 'outside.txt');
    writeFileSync(outside, 'theirs');
    for (const path of ['../outside.txt', outside, 'courses/../../outside.txt', '..\\outside.txt']) {
      prepare({ 'a.txt': 'theirs' });
      writeFileSync(join(target, 'snapshot.json'), manifestOf([...Object.keys(oldFiles), path]));
      await replaceSnapshot(work, target);
      assert.ok(existsSync(outside), path);
    }
  });
});
