// The facts as they stand: what was withdrawn or erased is gone, what was corrected says what it says now.
import { decodeContent } from '../codec/decode-content.ts';
import type { Content, Fact } from '../facts.ts';
import { answersOthers, answersTo, inOrder } from './fold.ts';

/** What a fact says after its correction; one that nobody could read changes nothing. */
function corrected(content: Content, data: unknown): Content {
  const decoded = decodeContent({ ...content, data });
  return decoded.ok ? decoded.content : content;
}

/**
 * Every fact that still holds, in fold order (ms, ctr, id), each id once; the facts that only answer others are left out. What may be
 * withdrawn is what the fold lets go. Errors: none.
 */
export function standingFacts(facts: readonly Fact[]): readonly Fact[] {
  const ordered = inOrder(facts).filter(({ id }, at, all) => id !== all[at - 1]?.id);
  if (!ordered.some(({ content }) => answersOthers(content.type))) return ordered;
  const answers = answersTo(ordered);
  return ordered.flatMap((fact) => {
    const answer = answers.get(fact.id);
    if (answer === 'gone' || answersOthers(fact.content.type)) return [];
    return [answer === undefined ? fact : { ...fact, content: corrected(fact.content, answer.data) }];
  });
}
