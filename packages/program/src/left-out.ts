// What a trainer may write and a program cannot hold: it is read, named, and said to be left out; never dropped in silence. The rest stands.
import type { Line, Part, Report } from './diagnostic.ts';
import { takeOut } from './mend.ts';
import { textOf } from './quantity.ts';

export function leaveOut(line: Line, part: Part, repair: string, report: Report): void {
  report(part, `"${textOf(line, part)}" is left out.`, repair, [takeOut(line, part)], 'warning');
}
