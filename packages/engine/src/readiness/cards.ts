// The pages and notes that go with a verdict.
import type { Outcome } from '../reasoning.ts';
import { yes } from './answers.ts';
import { type Context, declared, detailOf } from './context.ts';
import type { CardId, Finding } from './rule.ts';
import { aged, heartOrMetabolic, highPressure, mayBePregnant } from './signs.ts';

interface Page {
  readonly c: Context;
  readonly outcome: Outcome;
  readonly found: readonly Finding[];
}

const planned = ({ outcome }: Page): boolean => outcome === 'go' || outcome === 'gentle';
/** Pain intensity is the only reason to be seen first. */
const byIntensityAlone = ({ outcome, found }: Page): boolean =>
  outcome === 'clinician' && found.every(({ level, rule }) => level !== 'clinician' || rule === 'B16');
const afterSurgery = (c: Context): boolean =>
  yes(c.answers, 'B12') ||
  c.person.conditions.some((o) => o.condition === 'DISC_SURG' || o.condition === 'FUSION' || detailOf(o, 'surgeryWeeks') !== undefined);

/** Source: AM-06. The emergency page carries one action and none of these. */
const pageCards: readonly { readonly card: CardId; readonly when: (page: Page) => boolean }[] = [
  { card: 'reassure', when: byIntensityAlone },
  { card: 'warning-signs', when: () => true },
  { card: 'pregnancy-signs', when: ({ c }) => mayBePregnant(c) },
  { card: 'treating-team', when: ({ c }) => afterSurgery(c) || mayBePregnant(c) || declared(c, 'BIRTH') },
  { card: 'pain-guide', when: planned },
  { card: 'hurt-is-not-harm', when: planned },
  { card: 'breathing', when: planned },
  { card: 'exertion-signs', when: (page) => planned(page) && (heartOrMetabolic(page.c) || highPressure(page.c)) },
  { card: 'support-in-reach', when: (page) => planned(page) && (aged(page.c, 65) || mayBePregnant(page.c) || yes(page.c.answers, 'F3')) },
];

/** Each card once: those of the rules first, then those of the page. */
export function cardsFor(page: Page): readonly CardId[] {
  const isEmergency = page.outcome === 'emergency';
  const cards = new Set<CardId>();
  for (const { level, card } of page.found) if (card !== undefined && (!isEmergency || level === 'emergency')) cards.add(card);
  if (!isEmergency) for (const { card, when } of pageCards) if (when(page)) cards.add(card);
  return [...cards];
}
