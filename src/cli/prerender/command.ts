import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pc from 'picocolors';
import { writeWhole } from '../files.ts';
import { ToolError } from '../tool-error.ts';

interface Options {
  readonly set: readonly string[];
  readonly endpoint?: string;
  readonly lang?: string;
  readonly page?: string;
  readonly jsonLd?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** Whom `prerender` tells: results to one, hints to the other where somebody watches. */
export interface PrerenderContext {
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
  readonly isTerminal: boolean;
}

/** Adds `course-widgets prerender`. */
export function addPrerender(program: Command, context: PrerenderContext): void {
  program
    .command('prerender')
    .description('the HTML of an element with its content, to be put into a page')
    .argument('<element>', 'course-card, skills-list or provider-map')
    .argument('<document>', 'courses/ID.json of a snapshot; courses/ID/providers.json for the map')
    .option('--endpoint <url>', 'where the element will ask for newer data')
    .option('--lang <code>', 'language of the page: en or cy')
    .option('--set <name=value...>', 'an attribute of the element, such as variant=compact', [])
    .option('--page <url>', 'address of the page, for addresses that are relative to it')
    .option('--json-ld', 'with schema.org data (WorkBasedProgram) before it')
    .option('--out <file>', 'where the HTML goes, if not to standard output')
    .option('--json', 'as JSON, with the hash of the style sheet for style-src')
    .action((element: string, document: string, options: Options) => run(element, document, options, context));
}

async function run(tag: string, file: string, options: Options, context: PrerenderContext): Promise<void> {
  const attributes = new Map(
    [
      options.lang !== undefined && `lang=${options.lang}`,
      options.endpoint !== undefined && `endpoint=${options.endpoint}`,
      ...options.set,
    ]
      .filter((each) => each !== false)
      .map(toAttribute),
  );
  if (options.page !== undefined && !/^https?:/.test(options.page))
    throw new ToolError(`--page ${options.page} is no http(s) address.`);
  const document = await readDocument(file);
  // Elements, and what stands in for a browser: nothing that the other commands should wait for.
  const { prerender } = await import('./prerender.ts');
  const made = await prerender({
    tag,
    document,
    places: await readDocument(join(dirname(file), '../../places.json')).catch(() => undefined),
    file,
    attributes,
    page: options.page,
    jsonLd: options.jsonLd ?? false,
  });
  if (options.out !== undefined) await writeWhole(options.out, made.html);
  if (options.json) context.print(JSON.stringify(made));
  else if (options.out === undefined) context.print(made.html.trimEnd());
  if (context.isTerminal && !options.json)
    context.tell(`${pc.yellow('!')} A policy that forbids inline styles needs style-src '${made.styleHash}'.`);
}

function toAttribute(text: string): readonly [string, string] {
  const [, name, value] = /^([\w-]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new ToolError(`--set ${text} is no attribute: write name=value.`);
  return [name.toLowerCase(), value];
}

async function readDocument(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new ToolError(
      cause.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${cause.code}.`,
    );
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ToolError(`${file} is not JSON.`);
  }
}
