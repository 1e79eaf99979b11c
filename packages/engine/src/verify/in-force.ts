// Which rows of the table are in force for a person, and when: conditions of the whole body. Source: rule book 1.5.
import { toDayNumber } from '../dates.ts';
import type { Condition, Person } from '../person.ts';
import { isYes } from './answers.ts';
import { declared, eventDay, irritability, isDeclared, isUntoldSurgery, mayExpect, mayHaveDetail } from './body.ts';
import type { Burdens } from './burdens.ts';
import { type CapRow, rows } from './cap-table.ts';
import { always, between, FOREVER, type Span, since, until, when } from './spans.ts';
import { CLEARANCE_DAYS } from './tally.ts';

/** Weeks of pregnancy that were not told are read as late ones. */
function pregnancySpans(person: Person): readonly Span[] {
  const step = person.assessment.training === 2 ? rows.PREG_STEP_TRAINED : rows.PREG_STEP;
  const stages: Span[] = declared(person, 'PREGNANT').flatMap((pregnancy): readonly Span[] => {
    const known = pregnancy.detail?.['weeks'] !== undefined;
    const start = known ? eventDay(pregnancy) : Number.NEGATIVE_INFINITY;
    const noSupineFrom = pregnancy.detail?.['lightHeaded'] === 1 ? 14 : 20;
    return [always(rows.PREG_1), always(step), since(rows.PREG_2, start + 14 * 7), since(rows.PREG_20, start + noSupineFrom * 7)];
  });
  // B13 without a declaration says nothing of the week, so the late rows stand in.
  if (stages.length === 0 && mayExpect(person)) stages.push(always(rows.PREG_1), always(step), always(rows.PREG_2), always(rows.PREG_20));
  if (!isDeclared(person, 'PREG_PGP')) return stages;
  const girdle = [always(rows.PREG_PGP), always(rows.PREG_1), always(step), always(rows.PREG_2)];
  return stages.length > 0 ? [...stages, ...girdle] : [...girdle, always(rows.PREG_20)];
}

/** Press 2 between weeks 6 and 12 has to be earned: no symptoms, and after a caesarean a check as well. */
function birthSpans(birth: Condition): readonly Span[] {
  const day = eventDay(birth);
  const symptoms = birth.detail?.['symptoms'];
  const checked = birth.detail?.['caesarean'] === 0 || birth.detail?.['checked'] === 1;
  const spans = [until(rows.PP_0_6, day + 6 * 7), between(rows.PP_6_12, day + 6 * 7, day + 12 * 7)];
  if (symptoms !== 0 || !checked) spans.push(until(rows.PP_CAREFUL, day + 12 * 7));
  const told = toDayNumber(birth.since);
  if (symptoms === 1) spans.push(between(rows.PP_12_52, told, told + 14));
  return spans;
}

/** The last stage is reached after the last week named, and holds only while a clinician's word stands: told with the operation, or later. */
function lastStages(operation: Condition, person: Person, from: number, after: number, careful: CapRow, later: CapRow): readonly Span[] {
  const told = person.clearances.filter(({ rule }) => rule === operation.condition).map(({ on }) => toDayNumber(on));
  const words =
    operation.detail?.['cleared'] === 1 ? [{ from, to: FOREVER }] : told.map((day) => ({ from: day, to: day + CLEARANCE_DAYS }));
  const spans: Span[] = [];
  let reached = from;
  for (const word of words.toSorted((a, b) => a.from - b.from)) {
    const free = Math.max(word.from, after, reached);
    if (free >= word.to) continue;
    spans.push(between(careful, reached, free), between(later, free, word.to));
    reached = word.to;
  }
  return [...spans, between(careful, reached, FOREVER)];
}
function discSpans(operation: Condition, person: Person): readonly Span[] {
  const day = eventDay(operation);
  const [early, after] = [day + 12 * 7, day + 26 * 7 + 1];
  return [until(rows.DISC_12, early), ...lastStages(operation, person, early, after, rows.DISC_26, rows.DISC_LATER)];
}
function fusionSpans(operation: Condition, person: Person): readonly Span[] {
  const day = eventDay(operation);
  const [early, after] = [day + 26 * 7, day + 52 * 7 + 1];
  return [until(rows.FUSION_26, early), ...lastStages(operation, person, early, after, rows.FUSION_52, rows.FUSION_LATER)];
}

function boneSpans(person: Person, burdens: Burdens): readonly Span[] {
  if (!burdens.bone) return [];
  const lean: readonly Span[] = [
    { ...always(rows.OSTEO_LEAN), withLog: false },
    { ...always(rows.OSTEO_LEAN_LATER), withLog: true },
  ];
  return [always(rows.OSTEO), ...lean, ...when(isDeclared(person, 'OSTEO_VF'), rows.OSTEO_VF)];
}

function spineSpans(person: Person, burdens: Burdens): readonly Span[] {
  const leg = burdens.legSince;
  return [
    // An operation that nobody named may have been last week.
    ...when(isUntoldSurgery(person), rows.DISC_UNTOLD),
    ...declared(person, 'DISC_SURG').flatMap((operation) => discSpans(operation, person)),
    ...declared(person, 'FUSION').flatMap((operation) => fusionSpans(operation, person)),
    ...declared(person, 'SPONDY').flatMap((entry) => [always(rows.SPONDY), until(rows.SPONDY_EARLY, toDayNumber(entry.since) + 8 * 7)]),
    ...(leg === undefined ? [] : [always(rows.SCIATICA), until(rows.SCIATICA_14, leg + 14), until(rows.SCIATICA_28, leg + 28)]),
    ...when(leg !== undefined && irritability(person.assessment) === 2, rows.SCIATICA_IRRITABLE),
    ...when(isDeclared(person, 'STENOSIS'), rows.STENOSIS),
    ...when(mayHaveDetail(person, 'STENOSIS', 'proneProvokes'), rows.STENOSIS_PRONE),
  ];
}

function heartSpans(person: Person, burdens: Burdens): readonly Span[] {
  const { pressure } = burdens;
  const newMedicine = declared(person, 'BP').flatMap((entry) => {
    const weeks = entry.detail?.['newMedicineWeeks'];
    return weeks === undefined ? [] : [until(rows.BP_NEW_MEDICINE, eventDay(entry, weeks) + 28)];
  });
  return [
    ...when(pressure === 'controlled' || pressure === 'steady', rows.BP_CTRL),
    ...when(pressure === 'high' || pressure === 'stop', rows.BP_HIGH),
    ...newMedicine,
    ...when(burdens.heart, rows.CVD),
    ...when(burdens.diabetes || isYes(person.answers, 'B10') || person.answers['B10'] === 'unsure', rows.EFFORT_6),
  ];
}

/** Rows for pregnancy, birth, bone, spine, heart and pressure. */
export const wholeBodySpans = (person: Person, burdens: Burdens): readonly Span[] => [
  ...pregnancySpans(person),
  ...declared(person, 'BIRTH').flatMap(birthSpans),
  ...boneSpans(person, burdens),
  ...spineSpans(person, burdens),
  ...heartSpans(person, burdens),
];
