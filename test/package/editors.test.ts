import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../support/servers.ts';

interface Named {
  readonly name: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();

const { version, 'web-types': webTypes } = read('package.json') as { version: string; 'web-types': string };
const { modules } = read('custom-elements.json') as {
  modules: readonly {
    declarations: readonly {
      readonly tagName: string;
      readonly attributes: readonly Named[];
      readonly events: readonly Named[];
      readonly slots: readonly Named[];
      readonly cssProperties: readonly Named[];
    }[];
  }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);
const tags = elements.map(({ tagName }) => tagName).sort();

describe('what editors are told', () => {
  test('VS Code knows every element with its attributes, and the words for one that has a choice', () => {
    const { tags: known } = read('dist/editors/html-custom-data.json') as {
      tags: readonly (Named & { attributes: readonly (Named & { values: readonly Named[] })[]; description: string })[];
    };
    assert.deepEqual(names(known), tags);
    for (const { tagName, attributes } of elements) {
      const tag = known.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag?.attributes), names(attributes));
      assert.ok(tag?.description);
    }
    const card = known.find(({ name }) => name === 'course-card');
    const variant = card?.attributes.find(({ name }) => name === 'variant');
    assert.deepEqual(names(variant?.values), ['compact', 'full']);
  });

  test('VS Code knows every custom property of an element', () => {
    const { properties } = read('dist/editors/css-custom-data.json') as { properties: readonly Named[] };
    assert.deepEqual(names(properties), names(elements.flatMap(({ cssProperties }) => cssProperties)));
  });

  test('JetBrains editors find the same, by package.json', () => {
    const types = read(webTypes) as {
      readonly name: string;
      readonly version: string;
      readonly contributions: {
        readonly html: {
          readonly elements: readonly (Named & {
            attributes: readonly Named[];
            events: readonly Named[];
            slots: readonly Named[];
          })[];
        };
      };
    };
    assert.deepEqual([types.name, types.version], ['course-widgets', version]);
    const known = types.contributions.html.elements;
    assert.deepEqual(names(known), tags);
    for (const { tagName, ...each } of elements)
      for (const list of ['attributes', 'events', 'slots'] as const)
        assert.deepEqual(names(known.find(({ name }) => name === tagName)?.[list]), names(each[list]));
  });
});
