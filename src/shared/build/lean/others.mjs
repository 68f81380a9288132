// What of Task and Valibot embed.js does without.
import { instead, without, withoutLine } from '../changes.mjs';

/** For `@lit/task/development/task.js`: ways to run, to wait and to render that `ResourceController`, the only user, does not know. */
export const task = [
  without('get taskComplete() {'),
  without('hostUpdated() {'),
  without('render(renderer) {'),
  [/ {8}else \{\n(?: {12}\/\/[^\n]*\n)+ {12}this\._taskComplete[^]*?^ {8}\}\n/gm, ''],
  [/const taskConfig = [^;]*;/g, 'const taskConfig = task;'],
  ['taskConfig.argsEqual ?? ', ''],
  withoutLine('this.autoRun = taskConfig'),
  without("if ('initialValue' in taskConfig) {"),
  [/ {8}if \(this\.autoRun === true\) \{\n(.*\n) {8}\}\n/g, '$1'],
  [/ {8}if \(this\.autoRun === 'afterUpdate'\) \{[^]*?else \{\n(.*\n) {8}\}\n/g, '$1'],
  without('if (this._argsFn === undefined) {'),
  without('if (!Array.isArray(args)) {'),
  withoutLine('args ??='),
  withoutLine('this._resolveTaskComplete?.('),
  withoutLine('this._rejectTaskComplete?.('),
];

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
