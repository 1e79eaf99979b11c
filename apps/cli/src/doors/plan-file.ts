// A plan file from outside, for the checker to look at.
import { decodePlan, type Plan } from '@plumbline/engine';
import { type Given, given, refuse, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { troubleOf } from './problem-words.ts';
import { readJson } from './read-json.ts';
import { nameOf } from './read-text.ts';

export async function readPlan(io: Io, path: string): Promise<Given<Plan>> {
  const json = await readJson(io, path, 'plan');
  if (!json.ok) return json;
  const decoded = decodePlan(json.value);
  if (decoded.ok) return given(decoded.plan);
  const [first, ...rest] = decoded.problems;
  if (first === undefined) {
    return refuseOne(
      exitCodes.corrupt,
      nameOf(path),
      'This is not a plan.',
      'Make one first: plumbline plan person.json --json > plan.json',
    );
  }
  const more = decoded.more ? ' There may be more after these.' : '';
  return refuse(exitCodes.corrupt, nameOf(path), [troubleOf(first), ...rest.map(troubleOf)], `This plan file needs another look.${more}`);
}
