/** Text as code in Markdown; nothing for no text. */
export const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);

const cellText = (cell) => (cell ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A Markdown table; nothing without rows. */
export function table(heads, rows) {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(cellText).join(' | ')} |`).join('\n');
}
