// The rows of a table as other programs write it. Source: RFC 4180; the sign between cells may be another one.

const signs = [',', ';', '\t', '|'] as const;

/** The sign that parts the first line most often. */
function signOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const count = (sign: string): number => line.split(sign).length;
  return signs.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** A cell in quotes that begins at `at`, and where it ends; two quotes inside are one. A cell that nobody closes goes to the end. */
function quoted(text: string, at: number): readonly [cell: string, end: number] {
  let cell = '';
  for (let from = at + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end < 0) return [cell + text.slice(from), text.length];
    cell += text.slice(from, end);
    if (text[end + 1] !== '"') return [cell, end + 1];
    cell += '"';
    from = end + 2;
  }
}

/** The first `most` rows of `text`, each as its cells; rows in which nothing stands are left out. */
export function tableRows(text: string, most: number): readonly (readonly string[])[] {
  const sign = signOf(text);
  const ends = new RegExp(`[${sign}\r\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const [before, from] = text[at] === '"' ? quoted(text, at) : ['', at];
    ends.lastIndex = from;
    const end = ends.exec(text)?.index ?? text.length;
    row.push(before + text.slice(from, end));
    at = end;
    if (text[at] === sign && at + 1 < text.length) continue;
    if (text[at] === sign) row.push('');
    if (row.some((cell) => cell.trim() !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
