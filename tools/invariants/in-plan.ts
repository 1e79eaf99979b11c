// One thing wrong in a real plan of a real person, put to the checker of the simulation.
import type { Item, Person, Plan } from '@plumbline/engine';
import { inspect, planOf, roomy, someone } from './people.ts';
import type { Proof } from './row.ts';

export const plain = someone();

export const trained = roomy();

export const isMain = ({ role }: Item): boolean => role === 'main';

/** A sound plan of `person`, and the same plan broken. */
export const inPlan = (
  fault: string,
  person: Person,
  broken: (plan: Plan) => Plan,
  more: { weeks?: number; along?: string[] } = {},
): Proof => {
  const plan = planOf(person, more.weeks ?? 1);
  return {
    checkedIn: 'plan check (verify)',
    fault,
    sound: () => inspect(person, plan),
    broken: () => inspect(person, broken(plan)),
    ...(more.along ? { along: more.along } : {}),
  };
};
