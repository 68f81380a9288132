// What of Valibot embed.js does without.
import { instead } from '../changes.mjs';

/** For `valibot/dist/index.mjs`: reports of what is wrong, which adapters never ask for (see `wire.ts`). */
export const valibot = [
  instead('function parse(schema, input, config$1) {', 'return schema(input);'),
  // `wire.ts` makes every schema of anything and of what it reads in it: that function is the whole schema.
  instead('function pipe(...pipe$1) {', 'return pipe$1[1];'),
  instead('function unknown() {', ''),
  instead('function transform(operation) {', 'return operation;'),
];
