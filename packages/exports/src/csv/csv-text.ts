// Rows as comma-separated text. Source: RFC 4180; OWASP ASVS 1.2.10 for what a spreadsheet would take for a formula.

export type Cell = string | number | boolean | undefined;

/** Signs at the start of a text that make a spreadsheet reckon, their wide forms included. */
const reckons = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text that might be reckoned gets an apostrophe in front, which spreadsheets take for "this is text"; numbers are no text. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = reckons.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A header and its rows, each line ended by CR LF; every row has as many cells as the header. */
export const csvText = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
