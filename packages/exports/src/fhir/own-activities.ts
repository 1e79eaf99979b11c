// Activities that come back by quotas: the aim, what was tried and done, where it began and where it is, and what a day holds now.
import type { PlanQuota } from '@plumbline/engine';
import { sayCount } from '@plumbline/library';
import type { ToldAmount, ToldOwn } from '../told/told-own.ts';
import { standingOf } from '../told/told-standing.ts';
import type { FhirRequest } from './fhir-request.ts';
import { concept, freeText, idOf, intended, observation, quantity, type Resource } from './resource.ts';

type Measure = 'ownTried' | 'ownDone' | 'ownNow' | 'ownBegan';
const measures = { ownTried: 'own-tried', ownDone: 'own-done', ownNow: 'own-now', ownBegan: 'own-began' } as const;
const measure = (name: Measure, { phrases }: FhirRequest) => concept('measure', measures[name], phrases.record[name]);

/** What is measured, and in whose words of what. */
const codeOf = (name: Measure, { activity }: ToldOwn, request: FhirRequest) => ({
  ...measure(name, request),
  text: freeText(request.life.names[activity] ?? activity) ?? activity,
});

/** The aim of an activity that comes back by quotas, as a target of its goal; nothing for any other. */
export function ownTarget(activity: string, request: FhirRequest) {
  const known = request.quotas?.find((one) => one.activity === activity);
  if (known === undefined) return {};
  return { target: [{ measure: measure('ownDone', request), detailQuantity: quantity(known.goal, known.unit) }] };
}

function amountResource({ fact, on, amount }: ToldAmount, name: 'ownTried' | 'ownDone', own: ToldOwn, request: FhirRequest): Resource {
  const valueQuantity = quantity(amount, own.unit);
  return observation({ id: idOf(fact), category: 'activity', on, code: codeOf(name, own, request), valueQuantity });
}

/** Every try and every time it was done; and where it stands, for one that goes on. */
export function ownResources(own: ToldOwn, request: FhirRequest): readonly Resource[] {
  const { tried, done, unit, fact, begun } = own;
  const standing = standingOf(own, request.quotas);
  const on = (done.at(-1) ?? tried.at(-1))?.on ?? begun;
  const began = standing && { code: measure('ownBegan', request), valueQuantity: quantity(standing.began, unit) };
  return [
    ...tried.map((told) => amountResource(told, 'ownTried', own, request)),
    ...done.map((told) => amountResource(told, 'ownDone', own, request)),
    ...(standing
      ? [
          observation({
            ...{ id: idOf(fact, 'now'), category: 'activity', on, code: codeOf('ownNow', own, request) },
            ...{ valueQuantity: quantity(standing.now, unit), component: [began] },
          }),
        ]
      : []),
  ];
}

/** What a day holds of it, from a hard day to a good one. */
export function quotaRequest({ words, unit, amount, least, most }: PlanQuota, at: number, { phrases }: FhirRequest): Resource {
  const code = { ...concept('measure', 'activity', phrases.record.activity), text: freeText(words) ?? phrases.record.activity };
  return {
    ...{ resourceType: 'ServiceRequest', id: idOf('own', at), ...intended, code },
    quantityRange: { low: quantity(least, unit), high: quantity(most, unit) },
    patientInstruction: sayCount(String(amount), phrases.effects.units[unit]),
  };
}
