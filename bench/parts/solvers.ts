// The same choice put to general solvers: one binary for each candidate of each slot, a row for each rule.
import { type Candidate, EASING_ITEMS, emptyCost, GRIP_SLOTS } from '../../packages/engine/src/planner/choose.ts';
import { bringPeers } from './bring-peers.ts';

export type Instance = readonly (readonly Candidate[])[];

/** A ready model of one instance, solved as often as it is called: which candidate (by number in the instance) is picked. */
export type Solve = () => readonly number[];
export interface Solver {
  readonly name: string;
  readonly model: (instance: Instance) => Solve;
}

interface Choosable extends Candidate {
  readonly slot: number;
  /** What picking it saves beside leaving the slot empty: the solvers look for the most. */
  readonly saves: number;
}
interface Row {
  readonly name: string;
  readonly most: number;
  readonly of: readonly number[];
}

export function choosables(instance: Instance): Choosable[] {
  return instance.flatMap((slot, i) => slot.map((c) => ({ ...c, slot: i, saves: emptyCost(i, instance.length) - c.cost })));
}

/** One candidate a slot, one slot a family, two grip-heavy slots, one easing item. */
function rowsOf(all: readonly Choosable[], slots: number): Row[] {
  const where = (name: string, most: number, test: (c: Choosable) => boolean): Row => ({
    name,
    most,
    of: all.flatMap((c, i) => (test(c) ? [i] : [])),
  });
  const families = [...new Set(all.map((c) => c.family))];
  return [
    ...Array.from({ length: slots }, (_, i) => where(`slot${i}`, 1, (c) => c.slot === i)),
    ...families.map((f) => where(`family${f}`, 1, (c) => c.family === f)),
    where('grip', GRIP_SLOTS, (c) => c.grip === 1),
    where('eases', EASING_ITEMS, (c) => c.eases === 1),
  ].filter((row) => row.of.length > row.most);
}

/** The cost of a set of picks by the planner's own measure; Infinity where they break a rule. */
export function costOf(instance: Instance, picks: readonly number[]): number {
  const all = choosables(instance);
  const broken = rowsOf(all, instance.length).some((row) => row.of.filter((i) => picks.includes(i)).length > row.most);
  const empty = instance.reduce((sum, _, i) => sum + emptyCost(i, instance.length), 0);
  return broken ? Infinity : picks.reduce((sum, i) => sum - (all[i]?.saves ?? 0), empty);
}

export async function solvers(): Promise<readonly Solver[]> {
  bringPeers('glpk.js', 'javascript-lp-solver');
  return [await lpSolver(), await glpk()];
}

interface LpModel {
  optimize: string;
  opType: string;
  constraints: Record<string, { max: number }>;
  variables: Record<string, Record<string, number>>;
  binaries: Record<string, 1>;
}
/** Names that the type checker does not follow, so that it needs no peer installed. */
const packages: Readonly<Record<'lp' | 'glpk', string>> = { lp: 'javascript-lp-solver', glpk: 'glpk.js/node' };

async function lpSolver(): Promise<Solver> {
  const { default: solver } = (await import(packages.lp)) as { default: { Solve(model: LpModel): Record<string, unknown> } };
  return {
    name: 'javascript-lp-solver 1.0.3',
    model: (instance) => {
      const all = choosables(instance);
      const model: LpModel = { optimize: 'saves', opType: 'max', constraints: {}, variables: {}, binaries: {} };
      all.forEach((c, i) => {
        model.variables[`x${i}`] = { saves: c.saves };
        model.binaries[`x${i}`] = 1;
      });
      for (const row of rowsOf(all, instance.length)) {
        model.constraints[row.name] = { max: row.most };
        for (const i of row.of) (model.variables[`x${i}`] as Record<string, number>)[row.name] = 1;
      }
      return () => {
        const found = solver.Solve(model);
        return all.flatMap((_, i) => (Number(found[`x${i}`] ?? 0) > 0.5 ? [i] : []));
      };
    },
  };
}

interface Glpk {
  readonly GLP_MAX: number;
  readonly GLP_UP: number;
  readonly GLP_MSG_OFF: number;
  solve(model: object, options: object): { readonly result: { readonly vars: Readonly<Record<string, number>> } };
}

async function glpk(): Promise<Solver> {
  const { default: start } = (await import(packages.glpk)) as { default: () => Promise<Glpk> };
  const g = await start();
  return {
    name: 'glpk.js 5.0.0 (wasm)',
    model: (instance) => {
      const all = choosables(instance);
      const model = {
        name: 'session',
        objective: { direction: g.GLP_MAX, name: 'saves', vars: all.map((c, i) => ({ name: `x${i}`, coef: c.saves })) },
        subjectTo: rowsOf(all, instance.length).map((row) => ({
          name: row.name,
          vars: row.of.map((i) => ({ name: `x${i}`, coef: 1 })),
          bnds: { type: g.GLP_UP, ub: row.most, lb: 0 },
        })),
        binaries: all.map((_, i) => `x${i}`),
      };
      return () => {
        const { vars } = g.solve(model, { msglev: g.GLP_MSG_OFF, presol: true }).result;
        return all.flatMap((_, i) => ((vars[`x${i}`] ?? 0) > 0.5 ? [i] : []));
      };
    },
  };
}
