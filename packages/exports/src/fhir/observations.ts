// What was done and how it was: sessions, mornings, walks, weeks and self-tests. Pain is a whole number from 0 to 10, as it was told.
import { type SelfTest, selfTest } from '@plumbline/engine';
import type { Told } from '../told/told.ts';
import { minutesOf, type ToldSession } from '../told/told-session.ts';
import type { FhirRequest } from './fhir-request.ts';
import { ownResources } from './own-activities.ts';
import { givenRatings } from './questionnaires.ts';
import { concept, freeText, idOf, observation, quantity, type Resource, referTo } from './resource.ts';

/** A part of an observation; left out where nothing was told. */
const part = (code: string, name: string, value: Readonly<Record<string, unknown>> | undefined) =>
  value === undefined ? [] : [{ code: concept('measure', code, name), ...value }];
const whole = (value: number | undefined) => (value === undefined ? undefined : { valueInteger: value });
/** An empty list may not stand in a resource. */
const partsOf = (component: readonly unknown[]) => (component.length > 0 ? { component } : {});

function sessionParts(session: ToldSession, { phrases }: FhirRequest): readonly unknown[] {
  const { checkIns, record, stopSigns } = phrases;
  const { before, peak, effort, sets, stopReason } = session;
  const signs = stopSigns.signs as Readonly<Record<string, string>>;
  return [
    ...part('pain-before', checkIns.before.pre.prompt, whole(before?.pre)),
    ...part('energy', checkIns.before.energy.prompt, whole(before?.energy)),
    ...part('pain-peak', checkIns.after.peak.prompt, whole(peak)),
    ...part('effort', checkIns.after.effort.prompt, whole(effort)),
    ...part('sets-finished', record.setsDone, whole(sets.filter(({ completed }) => completed).length)),
    ...(stopReason === undefined
      ? []
      : part('stopped', record.stopped, { valueCodeableConcept: concept('reason', stopReason, stopSigns.reasons[stopReason]) })),
    ...session.stopSigns.flatMap((sign) =>
      part('stop-sign', record.stopSign, { valueCodeableConcept: concept('reason', sign, signs[sign] ?? sign) }),
    ),
  ];
}

function morningOf({ morning }: ToldSession, { phrases }: FhirRequest): readonly Resource[] {
  if (morning === undefined) return [];
  const { checkIns } = phrases;
  const code = concept('measure', 'morning-after', checkIns.morning.prompt);
  const answer = { valueCodeableConcept: concept('answer', morning.answer, checkIns.morning.options[morning.answer]) };
  const parts = [
    ...part('pain-morning', checkIns.before.pre.prompt, whole(morning.pain)),
    ...part('new-leg-sign', checkIns.morning.newLeg.prompt, morning.newLeg === undefined ? undefined : { valueBoolean: morning.newLeg }),
  ];
  return [observation({ id: idOf(morning.fact), category: 'survey', code, on: morning.on, ...answer, ...partsOf(parts) })];
}

function sessionResources(session: ToldSession, request: FhirRequest): readonly Resource[] {
  const minutes = minutesOf(session);
  const mornings = morningOf(session, request);
  const done = observation({
    ...{ id: idOf(session.fact), category: 'activity', on: session.on },
    code: concept('measure', 'session', request.phrases.record.session),
    // A session that nobody ended may still go on.
    ...(session.status === 'unfinished' ? { status: 'preliminary' } : {}),
    ...(minutes === undefined ? {} : { valueQuantity: quantity(minutes, 'minutes') }),
    ...partsOf(sessionParts(session, request)),
    ...(mornings.length > 0 ? { hasMember: mornings.map(referTo) } : {}),
  });
  return [done, ...mornings];
}

function weekResources(week: Told<'week-checked'>, { life, phrases }: FhirRequest): readonly Resource[] {
  const from = { derivedFrom: [{ reference: `QuestionnaireResponse/${idOf(week.fact)}` }] };
  const rated = givenRatings(week).map(([rating, value]) =>
    observation({
      ...{ id: idOf(week.fact, rating), category: 'survey', on: week.on, valueInteger: value, ...from },
      code: concept('measure', rating, phrases.checkIns.week[rating].prompt),
    }),
  );
  const activities = Object.entries(week.activities).map(([key, value], at) =>
    observation({
      ...{ id: idOf(week.fact, 'activity', at), category: 'survey', on: week.on, valueInteger: value, ...from },
      code: { ...concept('measure', 'activity', phrases.record.activity), text: freeText(life.names[key] ?? key) ?? key },
    }),
  );
  return [...rated, ...activities];
}

/** Feelings are scales; all else has a unit. */
function measured(value: number, unit: SelfTest['unit']): Readonly<Record<string, unknown>> {
  if (unit === 'feel') return Number.isInteger(value) ? { valueInteger: value } : { valueQuantity: { value } };
  return { valueQuantity: quantity(value, unit) };
}
function testResource(told: Told<'self-test-done'>, { names, phrases }: FhirRequest): Resource {
  const { record, testing } = phrases;
  const { unit } = selfTest(told.test);
  const sides = (['left', 'right'] as const).flatMap((side) => {
    const value = told[side];
    return value === undefined ? [] : part(side, record.sides[side], measured(value, unit));
  });
  const stopped = { valueCodeableConcept: concept('reason', told.stopped, testing.stopped[told.stopped]) };
  return observation({
    ...{ id: idOf(told.fact), category: 'exam', on: told.on, code: concept('test', told.test, names.test(told.test)) },
    ...(told.value === undefined ? {} : measured(told.value, unit)),
    ...partsOf([...sides, ...part('pain-in-test', record.painInTest, whole(told.pain)), ...part('stopped', testing.stopFirst, stopped)]),
  });
}

function activityResource(told: Told<'activity-done'>, { phrases }: FhirRequest): Resource {
  const { record, checkIns } = phrases;
  const note = freeText(told.note ?? '');
  return observation({
    ...{ id: idOf(told.fact), category: 'activity', on: told.on },
    code: concept('measure', told.kind, told.kind === 'walk' ? record.walk : record.other),
    valueQuantity: quantity(told.minutes, 'minutes'),
    ...partsOf([
      ...part('effort', checkIns.after.effort.prompt, whole(told.effort)),
      ...part('note', record.note, note === undefined ? undefined : { valueString: note }),
    ]),
  });
}

function changeResource({ fact, on, change }: Told<'change-rated'>, { phrases }: FhirRequest): Resource {
  const { prompt } = phrases.checkIns.change;
  return observation({ id: idOf(fact), category: 'survey', on, code: concept('measure', 'change', prompt), valueInteger: change });
}

/** Everything that was done and rated, oldest first within its kind. */
export function observationResources(request: FhirRequest): readonly Resource[] {
  const { life } = request;
  return [
    ...life.sessions.flatMap((session) => sessionResources(session, request)),
    ...life.activities.map((told) => activityResource(told, request)),
    ...life.own.flatMap((own) => ownResources(own, request)),
    ...life.weeks.flatMap((week) => weekResources(week, request)),
    ...life.changes.map((told) => changeResource(told, request)),
    ...life.tests.map((told) => testResource(told, request)),
  ];
}
