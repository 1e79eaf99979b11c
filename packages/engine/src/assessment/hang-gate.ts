// H0, the gate in front of every hang: the shoulder test, no limit that speaks against it, a bar and a way down.
import type { Person } from '../person.ts';
import type { Because } from '../reasoning.ts';
import type { ConditionKey, LocalDate } from '../vocabulary.ts';
import { raisePassedOn } from './test-results.ts';

/** Conditions that keep the gate closed whatever the tests say; the inheriting ones with them. Source: rule book 4.7, H0. */
export const hangClosers: readonly ConditionKey[] = ['SHOULDER', 'SHOULDER_INST', 'WRIST', 'FALLS', 'DIZZY', 'PREG_2', 'PREG_PGP'];

export interface HangGate {
  readonly open: boolean;
  /** What is missing: 'test' T8, 'condition' a closing one, 'bar' to hang from, 'step' to stand on and step down to. */
  readonly missing: readonly ('test' | 'condition' | 'bar' | 'step')[];
  readonly because: readonly Because[];
}

/** What keeps the body from hanging on `on`; empty where nothing does. Without T8 nothing hangs (settled, rules made codable 12). */
export function closedBy(person: Person, active: readonly ConditionKey[], on: LocalDate): ('T8' | ConditionKey)[] {
  const closed: ('T8' | ConditionKey)[] = raisePassedOn(person.assessment.tests, on) === undefined ? ['T8'] : [];
  if (active.length > 0) for (const key of hangClosers) if (active.includes(key)) closed.push(key);
  return closed;
}

/** The same as reasons. */
export const whyNoHang = (person: Person, active: readonly ConditionKey[], on: LocalDate): Because[] =>
  closedBy(person, active, on).map((answer) => ({ rule: 'H0', source: 'design', answer, field: 'caps.hang', was: 3, now: 0 }));

/** The whole gate, kit included. A low bar leaves the feet on the floor, so it needs no step. Source: rule book 4.7, H0. */
export function hangGate(person: Person, active: readonly ConditionKey[], on: LocalDate): HangGate {
  const because = whyNoHang(person, active, on);
  const owned = person.profile.kit;
  const low = owned.includes('low-bar');
  const missing: HangGate['missing'][number][] = [];
  if (because.some((b) => b.answer === 'T8')) missing.push('test');
  if (because.some((b) => b.answer !== 'T8')) missing.push('condition');
  if (!low && !owned.includes('pull-up-bar')) missing.push('bar');
  if (!low && !owned.includes('step') && !owned.includes('bench')) missing.push('step');
  return { open: missing.length === 0, missing, because };
}
