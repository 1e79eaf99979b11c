// Calm questions about one thing share a screen. Each is shown whole and answered by itself; one tap says no, or yes, to those still open.
import type { QuestionId } from '@plumbline/engine';
import type { Step } from './steps.ts';

/** By the name of their words. Only yes-or-no questions with the same calm answer stand together; what follows from a yes is asked alone. */
export const lists = {
  below: ['A1', 'A2', 'A3', 'A4'],
  limbs: ['A5', 'A6', 'A7'],
  sudden: ['A8', 'A9', 'A10', 'A12'],
  fever: ['A11', 'A11.sweats'],
  illness: ['B1', 'B2', 'B3', 'B4'],
  bones: ['B5', 'B6', 'B6.fracture'],
  behaves: ['B8.night', 'B8.buttock', 'B8.moving', 'B8.nsaid', 'B8.gradual', 'B8.rest'],
  family: ['B8.family', 'B8.arthritis', 'B8.enthesitis', 'B8.psoriasis', 'B8.eye'],
  body: ['B10', 'B11', 'B12', 'B13'],
  care: ['B15', 'B18', 'B19', 'B20'],
  pain: ['B16', 'B17', 'B21', 'B23'],
  moving: ['F1', 'F2'],
  medicines: ['M.bone', 'M.heart', 'M.pressure', 'M.clotting', 'M.steroid', 'M.diabetes', 'M.dizzy'],
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>;
export type ListName = keyof typeof lists;

const listOf = new Map<string, ListName>(
  (Object.keys(lists) as ListName[]).flatMap((name) => lists[name].map((id) => [id, name] as const)),
);
const prefix = 'list.';
/** The list behind a step's key. */
export const listNamed = (key: string): ListName | undefined => {
  const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
  return Object.hasOwn(lists, name) ? (name as ListName) : undefined;
};

/** The same steps, where those of one list stand together at the place of the first. A list of one stays a question. */
export function inLists(steps: readonly Step[]): readonly Step[] {
  const members = new Map<ListName, QuestionId[]>();
  for (const { key } of steps) {
    const name = listOf.get(key);
    if (name) members.set(name, [...(members.get(name) ?? []), key]);
  }
  return steps.flatMap((step): readonly Step[] => {
    const name = listOf.get(step.key);
    const ids = name === undefined ? undefined : members.get(name);
    if (name === undefined || ids === undefined || ids.length < 2) return [step];
    return step.key === ids[0] ? [{ key: `${prefix}${name}`, part: step.part, ids }] : [];
  });
}
