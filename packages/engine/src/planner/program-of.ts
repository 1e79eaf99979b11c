// Which program leads a plan.
import type { ProgramTree } from '../reasoning.ts';
import type { CoachState } from '../state/state.ts';
import type { ProgramId } from '../vocabulary.ts';
import type { Catalog } from './catalog.ts';

/** The program a person chose: the library's, or one from outside while it is not withdrawn. Undefined: the plan is My plan. */
export function programOf(catalog: Catalog, id: ProgramId, { prescriptions }: Pick<CoachState, 'prescriptions'>): ProgramTree | undefined {
  const given = id.startsWith('rx:') ? prescriptions[id.slice('rx:'.length)] : undefined;
  if (given) return given.withdrawn ? undefined : given.tree;
  return catalog.library.programs.find((p) => p.id === id);
}
