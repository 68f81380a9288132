// The table of demo/docs/faults.md, from the faults that test/e2e/faults.test.ts goes through in three browsers.
import { failure } from '../../../src/i18n/en/failure.ts';
import { faults } from '../../support/faults.ts';
import { table } from './table.mjs';

const seconds = (milliseconds) => `${milliseconds / 1000} s`;
const retryable = ['network', 'timeout', 'server', 'rate-limited'];
const quote = (text) => (text === undefined ? '' : `“${text}”`);

function consequence({ code, pauses, mend }) {
  const retries = pauses.length > 0 ? `after ${pauses.map(seconds).join(' and ')}` : 'no';
  if (code === undefined) return ['`ready`', '', retries, 'the content', ''];
  const button = retryable.includes(code) ? ', and “Try again”' : '';
  return [
    '`error`',
    `\`${code}\``,
    retries,
    quote(failure.errors[code]) + button,
    quote(mend.replace('{origin}', 'https://data.example')),
  ];
}

function rows({ what, except, ...fault }) {
  const first = [what, ...consequence(fault)];
  return except ? [first, [`${what}: ${except.because}`, ...consequence(except)]] : [first];
}

/** Every fault with what comes of it, as Markdown. */
export function faultTable() {
  const heads = ['what goes wrong', 'state', 'code', 'retries', 'visitors see', 'the console says, once'];
  return table(heads, faults.flatMap(rows));
}
