// The list of conditions a person ticks: what is shown, and which facts follow from a change. Pure.
import { type Condition, type Content, type Declarable, daysBetween, type LocalDate } from '@plumbline/engine';

export type Details = Readonly<Record<string, number>>;
export type Ticked = Readonly<Partial<Record<Declarable, Details>>>;

/** In the order they are shown. */
export const conditionGroups = {
  spine: ['SCIATICA', 'STENOSIS', 'DISC_SURG', 'FUSION', 'SPONDY', 'SCOLI', 'OSTEO_VF'],
  joints: ['OSTEO', 'NECK', 'SHOULDER', 'SHOULDER_INST', 'ELBOW', 'WRIST', 'HIP', 'KNEE', 'HYPERMOB'],
  heart: ['BP', 'CVD', 'DIAB', 'RAYNAUD', 'EYE'],
  body: ['PREGNANT', 'PREG_PGP', 'BIRTH', 'PELVIC'],
  other: ['DIZZY', 'FALLS', 'NEURO', 'PEM'],
} as const satisfies Record<string, readonly Declarable[]>;

const countsOn = new Set(['weeks', 'surgeryWeeks', 'newMedicineWeeks']);

/** What was declared, with weeks counted on to today. */
export function tickedNow(conditions: readonly Condition[], on: LocalDate): Ticked {
  const weeks = (since: LocalDate): number => Math.max(0, Math.floor(daysBetween(since, on) / 7));
  return Object.fromEntries(
    conditions.map(({ condition, since, detail = {} }) => [
      condition,
      Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, countsOn.has(name) ? value + weeks(since) : value])),
    ]),
  );
}

const same = (a: Details, b: Details): boolean => Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);

export type ConditionFact = Pick<Extract<Content, { type: 'condition-declared' | 'condition-ended' }>, 'type' | 'data' | 'targets'>;

/** Facts from what was ticked to what is ticked now. `declaredBy` names the fact behind each declaration, so that an end can name it. */
export function conditionFacts(
  was: Ticked,
  now: Ticked,
  declaredBy: Readonly<Record<string, string>>,
  on: LocalDate,
): readonly ConditionFact[] {
  const facts: ConditionFact[] = [];
  for (const [condition, detail] of Object.entries(now) as [Declarable, Details][]) {
    const before = was[condition];
    if (before !== undefined && same(before, detail)) continue;
    facts.push({ type: 'condition-declared', data: { condition, since: on, ...(Object.keys(detail).length > 0 ? { detail } : {}) } });
  }
  for (const condition of Object.keys(was) as Declarable[]) {
    if (now[condition] !== undefined) continue;
    const targets = Object.keys(declaredBy).filter((id) => declaredBy[id] === condition);
    facts.push({ type: 'condition-ended', data: { condition }, targets });
  }
  return facts;
}
