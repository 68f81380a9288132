// What of Valibot embed.js does without.
import { instead } from '../changes.mjs';

/** For `valibot/dist/index.mjs`: reports of what is wrong, which adapters never ask for (see `wire.ts`). */
export const valibot = [
  instead('function parse(schema, input, config$1) {', 'return schema["~run"]({ value: input }).value;'),
  instead(
    'function pipe(...pipe$1) {',
    'return { "~run": (dataset) => pipe$1.reduce((before, item) => item["~run"](before), dataset) };',
  ),
  instead('function unknown() {', 'return { "~run": (dataset) => dataset };'),
  instead('function transform(operation) {', 'return { "~run": ({ value }) => ({ value: operation(value) }) };'),
];
