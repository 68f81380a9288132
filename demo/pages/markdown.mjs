import { Marked } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';
import { escape } from './escape.mjs';

/** A table that scrolls sideways where it is too wide, with the keyboard too, and whose rows are named by their first cell. */
function table({ header, rows }) {
  const inline = (cell) => this.parser.parseInline(cell.tokens);
  const heads = header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
  const row = ([first, ...rest]) => {
    const name = first.text === '' ? '<td></td>' : `<th scope="row">${inline(first)}</th>`;
    return `<tr>${name}${rest.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`;
  };
  const label = escape(`Table: ${header.map((cell) => cell.text).join(', ')}`);
  return `<div class="table" role="group" tabindex="0" aria-label="${label}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>${rows.map(row).join('\n')}</tbody>
</table></div>
`;
}

/** Pages link to each other's files, so that the links work in a repository browser too. */
function linkToPage(token) {
  if (token.type === 'link') token.href = token.href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html');
}

const marked = new Marked(gfmHeadingId(), {
  // The only HTML in the files are comments: markers for tools.
  renderer: { table, html: () => '' },
  walkTokens: linkToPage,
});

/**
 * A Markdown file as parts of a page: the text of its first heading, the HTML of the paragraph below that, the HTML of the rest,
 * and its headings of level 2. Their ids are those that GitHub gives them.
 */
export function renderMarkdown(markdown) {
  const [heading, ...tokens] = marked.lexer(markdown).filter(({ type }) => !['space', 'html'].includes(type));
  const lead = tokens.shift();
  if (heading?.depth !== 1 || lead?.type !== 'paragraph')
    throw new Error('A page begins with a heading of level 1 and a paragraph.');
  const html = marked.parse(markdown.slice(markdown.indexOf(lead.raw) + lead.raw.length));
  const headings = getHeadingList().filter(({ level }) => level === 2);
  return {
    title: heading.text,
    lead: marked.parseInline(lead.text),
    html,
    headings: headings.map(({ id, text }) => ({ id, html: text })),
  };
}
