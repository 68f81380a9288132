// The text of src/data/FAULTS.md, from the table that test/e2e/faults.test.ts goes through in three browsers.
import { trouble } from '../../src/shared/strings/en/trouble.ts';
import { faults } from '../support/faults.ts';

const seconds = (milliseconds) => `${milliseconds / 1000} s`;
const retryable = ['network', 'timeout', 'server', 'rate-limited'];
const say = (text) => (text === undefined ? '' : `“${text}”`);

function consequence({ code, pauses, mend }) {
  const retries = pauses.length > 0 ? `after ${pauses.map(seconds).join(' and ')}` : 'no';
  if (code === undefined) return ['`ready`', '', retries, 'the content', ''];
  const button = retryable.includes(code) ? ', and “Try again”' : '';
  return [
    '`error`',
    `\`${code}\``,
    retries,
    say(trouble.errors[code]) + button,
    say(mend.replace('{origin}', 'https://data.example')),
  ];
}

function rows({ what, except, ...fault }) {
  const first = [what, ...consequence(fault)];
  return except ? [first, [`${what}: ${except.because}`, ...consequence(except)]] : [first];
}

/** The whole file, before it is formatted. */
export function renderFaults() {
  const heads = ['what goes wrong', 'state', 'code', 'retries', 'visitors see', 'the console says, once'];
  const table = [heads, heads.map(() => '---'), ...faults.flatMap(rows)];
  return `<!-- Written by \`npm run docs\` from test/support/faults.ts. -->

# What goes wrong between an endpoint and a page

Each line is played to each of the three elements by a real server, in Chromium, Firefox and WebKit (\`test/e2e/faults.test.ts\`). Beside what the table says, the test sees each time:

- the element's fallback content stays in view, and nothing is thrown into the page;
- one \`course-widget-error\` event, with the code and whether a retry can help;
- once the endpoint is mended, “Try again”, or \`reload()\` where there is no button, brings the content, with one event that says so;
- when a refresh meets the same fault, the old content stays, the state is \`stale\`, and visitors read how old it is;
- when the browser comes \`online\`, or the page into view, the element asks again by itself; where that cannot help, it asks nobody.

Nobody can mend a name that does not exist, mixed content or a policy while the page is open: there the test ends with the error.

The times are those of a fake clock, where chance is in the middle of its range: real pauses are up to half as long again, or half as short.

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}
