// The facts of the last days as they stand now: what was corrected in its newest words, what was taken back not at all.
import { addDays, answersOthers, type Content, dayOf, type Fact, type FactId, type LocalDate } from '@plumbline/engine';

export interface LateFact {
  readonly id: FactId;
  readonly on: LocalDate;
  readonly content: Content;
}

/** A device whose clock was set back may write a day or two out of turn; looking this much further finds them. */
export const OUT_OF_TURN_DAYS = 3;

/** Facts that happened on `since` or later, oldest first. `facts` in the order they were written. */
export function latelyOf(facts: readonly Fact[], since: LocalDate): readonly LateFact[] {
  const until = addDays(since, -OUT_OF_TURN_DAYS);
  const answers = new Map<FactId, { readonly data: unknown } | 'gone'>();
  const found: LateFact[] = [];
  for (let at = facts.length - 1; at >= 0; at--) {
    const { id, content } = facts[at] as Fact;
    const on = dayOf(content.occurred.local);
    if (on < until) break;
    // Read from the end, so the newest answer to a fact is met first, and stands.
    if (answersOthers(content.type)) answer(answers, content);
    else if (on >= since) {
      const said = answers.get(id);
      if (said !== 'gone') found.push({ id, on, content: said ? ({ ...content, data: said.data } as Content) : content });
    }
  }
  return found.reverse();
}

function answer(answers: Map<FactId, { readonly data: unknown } | 'gone'>, { type, data, targets = [] }: Content): void {
  for (const target of targets) {
    if (answers.has(target)) continue;
    answers.set(target, type === 'fact-corrected' ? { data: (data as { readonly data: unknown }).data } : 'gone');
  }
}
