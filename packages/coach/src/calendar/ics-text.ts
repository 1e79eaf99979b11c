// Lines of an iCalendar file: escaped, folded at 75 octets, ended as the format wants them. Source: RFC 5545, 3.1 and 3.3.11.
const MOST_OCTETS = 75;
/** What one character takes in UTF-8. */
function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** What a calendar shows of a text: marks that mean something to the format are escaped, control characters left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** One line in as many as it needs; no character is cut in two. A line that goes on begins with a space, which counts. */
export function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let size = 0;
  for (const sign of line) {
    const more = octets(sign);
    if (size + more > MOST_OCTETS) {
      lines.push(now);
      now = ' ';
      size = 1;
    }
    now += sign;
    size += more;
  }
  return [...lines, now].join('\r\n');
}

export const icsText = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
