// What a trainer may write and a program cannot hold yet: it is read, named, and said to be left out; never dropped in silence.
import type { SyntaxNode } from '@lezer/common';
import type { Line, Report } from './diagnostic.ts';
import { takeOut } from './mend.ts';
import { textOf } from './quantity.ts';

const reasons: Readonly<Record<string, string>> = {
  Progression: 'Take it out: the coach steps up and down by itself, from how each session went.',
  Condition: 'Take it out: the pain light, the caps and the stop signs always decide, in every program.',
  Note: 'Take it out and say it to the person: a program holds no notes yet.',
  Timing: 'Take it out: a program holds which habits, and the person chooses how often and when.',
};

/** Says so for this node, and for every such part of it. */
export function sayLeftOut(line: Line, node: SyntaxNode, report: Report): void {
  const repair = reasons[node.name];
  if (repair !== undefined) {
    report(node, `"${textOf(line, node)}" is left out.`, repair, [takeOut(line, node)], 'warning');
    return;
  }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) sayLeftOut(line, child, report);
}
