// Which cards a plan carries, as ids; the words are the library's. Source: AM-06, rule book 2.3.
import type { Leans } from '../assessment/factors.ts';
import type { Limits, PlanDay } from '../reasoning.ts';
import type { Catalog } from './catalog.ts';

const stirs: ReadonlySet<string> = new Set(['direction', 'direction.morningBend']);

export function planCards(limits: Limits, leans: Leans, days: readonly PlanDay[], catalog: Catalog): string[] {
  const active = new Set(limits.active);
  const cards = ['pain-guide', 'hurt-is-not-harm', 'keep-breathing', 'warning-signs'];
  const pregnant = active.has('PREG_1') || active.has('PREG_2');
  const balances = days.some((d) =>
    d.session?.items.some((i) => catalog.exercises[catalog.indexOf.get(i.exercise) ?? -1]?.pattern === 'balance'),
  );
  if (active.has('AGE65') || pregnant || balances) cards.push('support-in-reach');
  if (active.has('CVD') || active.has('BP_CTRL') || active.has('BP_HIGH')) cards.push('exertion-signs');
  if (pregnant) cards.push('pregnancy-signs');
  const birth = active.has('PP_0_6') || active.has('PP_6_12') || active.has('PP_12_52');
  if (active.has('DISC_SURG') || active.has('FUSION') || pregnant || birth) cards.push('ask-your-team');
  // Whom bending stirs in the first hour is told before it comes to that (2.2).
  if (limits.because.some(({ field, answer = '' }) => field === 'caps.flex' && stirs.has(answer))) cards.push('no-bending-first-hour');
  if (active.has('STENOSIS')) cards.push('walk-in-pieces');
  if (active.has('DIAB')) cards.push('foot-check');
  if (leans.has('reassurance-card')) cards.push('body-structure');
  if (leans.has('healthy-eating-card')) cards.push('healthy-eating');
  return cards;
}
