// The plan that is still to come, what it is for, and each exercise of it: intentions of the person, ordered by nobody.
import { addDays, type ExerciseId, type Item, type LocalDate, type Plan, type PlanHabit } from '@plumbline/engine';
import { paperDose } from '@plumbline/library';
import type { FhirRequest } from './fhir-request.ts';
import { ownTarget, quotaRequest } from './own-activities.ts';
import { concept, freeText, idOf, intended, me, type Resource, referTo } from './resource.ts';

function goalResources(request: FhirRequest): readonly Resource[] {
  const { state, phrases, plan } = request;
  const from = plan === undefined ? {} : { startDate: plan.from };
  const goal = (id: string, description: unknown): Resource => ({
    ...{ resourceType: 'Goal', id, lifecycleStatus: 'active', description, subject: me, ...from, expressedBy: me },
  });
  const { options } = phrases.profile.goals;
  return [
    ...state.person.profile.goals.map((name) => goal(idOf('goal', name), concept('goal', name, options[name]))),
    ...Object.entries(state.activities).flatMap(([activity, words], at) => {
      const text = freeText(words);
      return text === undefined ? [] : [{ ...goal(idOf('goal', 'activity', at), { text }), ...ownTarget(activity, request) }];
    }),
  ];
}

interface Planned {
  readonly exercise: ExerciseId;
  readonly dose: Item['dose'];
  readonly on: LocalDate[];
  readonly notes: Set<string>;
}
/** Each exercise once, with the dose it begins with and the days it is planned for. */
function plannedOf({ days }: Plan, trainer: FhirRequest['trainer']): readonly Planned[] {
  const found = new Map<ExerciseId, Planned>();
  for (const { date, session } of days) {
    for (const item of session?.items ?? []) {
      const { exercise, dose } = item;
      const known = found.get(exercise) ?? { exercise, dose, on: [], notes: new Set() };
      found.set(exercise, known);
      if (known.on.at(-1) !== date) known.on.push(date);
      const note = trainer?.noteOf(item);
      if (note !== undefined) known.notes.add(note);
    }
  }
  return [...found.values()];
}

/** Somebody else's words, under their name. */
function annotations(notes: Iterable<string>, trainer: FhirRequest['trainer']) {
  const author = freeText(trainer?.name ?? '');
  const said = [...notes].flatMap((note) => freeText(note) ?? []);
  return said.length === 0 ? {} : { note: said.map((text) => ({ ...(author === undefined ? {} : { authorString: author }), text })) };
}

function requestOf({ exercise, dose, on, notes }: Planned, request: FhirRequest): Resource {
  const { catalog, names } = request;
  const how = catalog.library.exercises.find(({ id }) => id === exercise);
  const much = how && doseText(how, dose, request);
  return {
    ...{ resourceType: 'ServiceRequest', id: idOf('exercise', exercise), ...intended },
    ...{ code: concept('exercise', exercise, names.exercise(exercise)), occurrenceTiming: { event: on } },
    ...(much ? { patientInstruction: much } : {}),
    ...annotations(notes, request.trainer),
  };
}
type HowCounted = Parameters<typeof paperDose>[0];
const doseText = (how: HowCounted, dose: Item['dose'], { phrases }: FhirRequest): string =>
  paperDose(how, dose, { words: phrases.paper.dose, decimalMark: phrases.decimalMark });

function habitRequest({ habit, dose, perWeek }: PlanHabit, { phrases }: FhirRequest): Resource {
  const often = Number.isInteger(perWeek) && Number(perWeek) > 0 ? { frequency: perWeek, period: 1, periodUnit: 'wk' } : undefined;
  const long = dose?.seconds === undefined ? {} : { duration: Math.round(dose.seconds / 60), durationUnit: 'min' };
  return {
    ...{ resourceType: 'ServiceRequest', id: idOf('habit', habit), ...intended },
    code: concept('habit', habit, phrases.habits[habit].name),
    ...(often ? { occurrenceTiming: { repeat: { ...often, ...long } } } : {}),
  };
}

/** Goals, and where a plan may be made: one ServiceRequest for each exercise, habit and activity on its way back, and the CarePlan that holds them. */
export function planResources(request: FhirRequest): readonly Resource[] {
  const { plan, phrases, trainer } = request;
  const goals = goalResources(request);
  if (plan === undefined) return goals;
  const wanted = [
    ...plannedOf(plan, trainer).map((one) => requestOf(one, request)),
    ...plan.habits.map((one) => habitRequest(one, request)),
    // What rests today is not asked for.
    ...(plan.quotas ?? []).filter(({ amount }) => amount > 0).map((one, at) => quotaRequest(one, at, request)),
  ];
  const carePlan: Resource = {
    ...{ resourceType: 'CarePlan', id: idOf('plan', plan.from), ...intended, title: phrases.record.plan },
    description: phrases.purpose.intendedPurpose,
    period: { start: plan.from, end: addDays(plan.from, plan.weeks * 7 - 1) },
    author: me,
    ...(goals.length > 0 ? { goal: goals.map(referTo) } : {}),
    ...(wanted.length > 0 ? { activity: wanted.map((one) => ({ reference: referTo(one) })) } : {}),
    ...annotations(trainer?.notes ?? [], trainer),
  };
  return [carePlan, ...goals, ...wanted];
}
