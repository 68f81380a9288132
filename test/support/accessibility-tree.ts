import type { Browser } from './browsers.ts';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Roles that say nothing by themselves: only what is in them counts. */
const transparent = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker'];
/** The words of what they label, which has them as its name. */
const labels = ['LabelText', 'Legend'];
/** Roles whose name is the text in them. */
const named = ['button', 'link', 'heading', 'option', 'checkbox', 'DisclosureTriangle', 'combobox', 'term'];
/** What is worth a word, where it is other than what it mostly is. */
const states = ['checked', 'expanded', 'focused', 'selected', 'disabled', 'invalid', 'level', 'hasPopup', 'modal'];
/** The choices of a select: the chosen one is its value. */
const choices = 'MenuListPopup';

/**
 * The accessibility tree of an element as Chromium hands it to screen readers: a line for each node that says something, with
 * its role, name, value and states, indented by what it is in.
 */
export async function accessibilityTree(browser: Browser, selector: string): Promise<string> {
  const { devtools } = browser;
  if (!devtools) throw new Error(`The driver of ${browser.name} does not tell the accessibility tree.`);
  const { root } = (await devtools('DOM.getDocument')) as { root: { nodeId: number } };
  const { nodeId } = (await devtools('DOM.querySelector', { nodeId: root.nodeId, selector })) as { nodeId: number };
  const described = await devtools('DOM.describeNode', { nodeId });
  const { backendNodeId } = (described as { node: { backendNodeId: number } }).node;
  const { nodes } = (await devtools('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === backendNodeId);
  if (!top) throw new Error(`No ${selector} in the accessibility tree.`);
  return linesOf(top, byId).join('\n');
}

/** The part of a tree below a line that begins so, with that line. */
export function branch(tree: string, start: string): string {
  const lines = tree.split('\n');
  const first = lines.findIndex((line) => line.trimStart().startsWith(start));
  if (first < 0) throw new Error(`No ${start} in:\n${tree}`);
  const depth = (line: string): number => line.length - line.trimStart().length;
  const [top = '', ...rest] = lines.slice(first);
  const end = rest.findIndex((line) => depth(line) <= depth(top));
  return [top, ...rest.slice(0, end < 0 ? undefined : end)].map((line) => line.slice(depth(top))).join('\n');
}

function linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): string[] {
  const role = textOf(node.role);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  if (role === 'StaticText')
    return node.ignored || !textOf(node.name).trim() ? [] : [`"${oneLine(textOf(node.name))}"`];
  const inside = children.flatMap((child) => linesOf(child, byId));
  if (node.ignored || transparent.includes(role)) return joined(inside);
  if (labels.includes(role)) return inside.filter((line) => !line.startsWith('"'));
  if (role === choices) return [];
  const content = named.includes(role) ? inside.filter((line) => !line.startsWith('"')) : joined(inside);
  const line = [role, nameOf(node), ...stateOf(node, role)].filter(Boolean).join(' ');
  const [only] = content;
  if (content.length === 1 && only?.startsWith('"')) return [`${line} ${only}`];
  return [line, ...content.map((each) => `  ${each}`)];
}

/** Texts that follow each other are one sentence. */
function joined(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((all, line) => {
    const last = all.at(-1);
    if (last?.startsWith('"') && line.startsWith('"')) {
      all[all.length - 1] = `${last.slice(0, -1)}${line.startsWith('",') ? '' : ' '}${line.slice(1)}`;
    } else all.push(line);
    return all;
  }, []);
}

function nameOf({ name, value }: AxNode): string {
  const [label, content] = [textOf(name), textOf(value)].map(oneLine);
  return `${label ? `"${label}"` : ''}${content ? ` = "${content}"` : ''}`.trim();
}

function stateOf({ properties = [] }: AxNode, role: string): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'level' && role !== 'heading') return [];
    if (!states.includes(name) || value === 'false' || (value === false && name !== 'expanded')) return [];
    return value === true || value === 'true' ? name : `${name}=${String(value)}`;
  });
}

function textOf(value: AxValue | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
