// What a person told that can add to back pain, and what the plan does with it: never a cause.
import type { Plan } from '@plumbline/engine';
import { sayEmphasis } from '@plumbline/library';
import { wrap } from './layout.ts';
import { phrases } from './words.ts';

export function addsLines({ emphasis = [] }: Plan): readonly string[] {
  const factors = sayEmphasis(emphasis, phrases);
  if (factors.length === 0) return [];
  return [
    ...wrap(phrases.assessment.factors.help ?? '', '  '),
    ...factors.flatMap(({ title, told, lines }) => [...wrap(`${title}: ${told}`, '  '), ...lines.flatMap((line) => wrap(line, '    '))]),
  ];
}
