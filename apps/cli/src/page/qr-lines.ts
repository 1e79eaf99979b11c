// A QR code in a terminal: two rows of squares to a line, in dark ink on light paper whatever the terminal's own colours are.
import type { Squares } from '@plumbline/handover';

/** Free squares around the code. Source: ISO/IEC 18004. */
const QUIET = 4;
const halves = [' ', '▄', '▀', '█'] as const;

/** Light squares are printed, dark ones left out, between codes that set black paper and white ink; without colours it is the picture turned round. */
export function qrLines(squares: Squares, hasColours: boolean): readonly string[] {
  const size = squares.length;
  const isDark = (row: number, column: number): boolean => squares[row]?.[column] === true;
  const lines: string[] = [];
  for (let row = -QUIET; row < size + QUIET; row += 2) {
    let line = '';
    for (let column = -QUIET; column < size + QUIET; column++)
      line += halves[(isDark(row, column) ? 0 : 2) + (isDark(row + 1, column) ? 0 : 1)];
    lines.push(hasColours ? `\u001b[97;40m${line}\u001b[0m` : line);
  }
  return lines;
}
