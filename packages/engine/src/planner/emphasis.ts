// What a plan says it leans towards. Source: rule book 2.3.
import { factorsOf, leansOf } from '../assessment/factors.ts';
import type { Person } from '../person.ts';
import type { Plan, PlanEmphasis } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';

/** Each emphasis once, under the first factor that brings it, in the order of the article; nothing where nothing leans anywhere. */
export function planEmphasis(person: Person, from: LocalDate): Pick<Plan, 'emphasis'> {
  const leans = leansOf(person, from);
  if (leans.size === 0) return {};
  const factors = factorsOf(person, from);
  return {
    emphasis: [...leans].map(([emphasis, because]): PlanEmphasis => {
      const factor = factors.find((one) => one.emphasis.includes(emphasis))?.id ?? 'general-health';
      return { emphasis, factor, because: [because] };
    }),
  };
}
