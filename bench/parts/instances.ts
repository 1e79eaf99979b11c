// The choices that real sessions put to the search: the main part's slots with everything that may fill them.
import { sessionOn } from '@plumbline/engine';
import { chooserOf } from '../../packages/engine/src/planner/day.ts';
import { strengthRequest } from '../../packages/engine/src/planner/day-request.ts';
import { offer } from '../../packages/engine/src/planner/drafts.ts';
import { mainSlotCount } from '../../packages/engine/src/planner/templates.ts';
import { memoryOf } from '../../packages/engine/src/planner/week-memory.ts';
import { catalog, type Planner } from './people.ts';
import type { Instance } from './solvers.ts';

/** The main part of a strength day as a choice; undefined on an easy day, and where there is nothing to weigh. */
export function instanceOf({ state, date }: Planner): Instance | undefined {
  const situation = sessionOn({ state, catalog, date })?.situation;
  const from = state.program?.from;
  if (!situation || from === undefined || situation.day.kind !== 'strength') return undefined;
  const day = { ...situation, minutes: state.person.profile.minutes };
  const memory = memoryOf(state, catalog, from, date);
  const request = strengthRequest(day, memory);
  const offered = offer(chooserOf(day, memory), request.main, request.slotCount ?? mainSlotCount(day.minutes), []);
  return offered.length < 2 ? undefined : offered.map((o) => o.candidates);
}
