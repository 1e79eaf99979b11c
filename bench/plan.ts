// How long one session takes to choose, beside the floor and beside general solvers; and how many people a second live twelve weeks.
// Run: npm run bench -- plan [--people 2000] [--instances 150] [--lives 200] [--rounds 9]
import { parseArgs } from 'node:util';
import { sessionOn, simulatePeople } from '@plumbline/engine';
import { liveShare } from '../apps/cli/src/simulating/share.ts';
import { chooseSession } from '../packages/engine/src/planner/choose.ts';
import { floorIsHonest, floorPerson, readOnce } from './parts/floor.ts';
import { instanceOf } from './parts/instances.ts';
import { inTurns, median, micros, processorTime, quantile, shares, sink, table, times } from './parts/measure.ts';
import { catalog, type Planner, planners } from './parts/people.ts';
import { costOf, type Instance, type Solver, solvers } from './parts/solvers.ts';
import { enginePart, whereTimeGoes } from './parts/where.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '2000' },
    instances: { type: 'string', default: '150' },
    lives: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '9' },
  },
});
const [peopleWanted, instancesWanted, lives, rounds] = [values.people, values.instances, values.lives, values.rounds].map(Number) as [
  number,
  number,
  number,
  number,
];
const say = (text: string): void => console.log(text);
const { people, asked } = planners(peopleWanted);
const floors = people.map(floorPerson);
if (!floors.every(floorIsHonest)) throw new Error('the floor does not read the masks that the planner reads');
const instances = people.map(instanceOf).filter((instance) => instance !== undefined);
say(
  `node ${process.version}; ${catalog.exercises.length} exercises; ${people.length} people with a session, of ${asked} asked; ${instances.length} choices of two slots or more`,
);

const itemsOf = ({ state, date }: Planner): number => sessionOn({ state, catalog, date })?.session.items.length ?? 0;
/** Readiness, limits and the pool of the day have to be worked out again. */
const onFreshDay = (planner: Planner): number => {
  planner.state.memo = undefined;
  return itemsOf(planner);
};
const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((total, one) => total + of(one), 0);
const prepared = (): number => sum(people, itemsOf);
const freshDay = (): number => sum(people, onFreshDay);
const choose = (list: readonly Instance[]): number => sum(list, (instance) => chooseSession(instance).cost);
const took = inTurns(
  [
    {
      name: 'floor',
      pieces: 20 * people.length,
      run: () => sum(Array.from({ length: 20 }), () => sum(floors, readOnce)),
    },
    { name: 'session', pieces: people.length, run: prepared },
    { name: 'fresh', pieces: people.length, run: freshDay },
    {
      name: 'choice',
      pieces: instances.length,
      run: () => choose(instances),
    },
  ],
  rounds,
);
const of = (name: string): number => took.get(name) ?? Number.NaN;
const floor = of('floor');
say(`\nOne session, median of ${rounds} interleaved blocks of all people`);
say(
  table([
    ['', 'us', 'x floor'],
    ['floor: every exercise read once', micros(floor), '1'],
    ['session with its reasons, from a prepared state', micros(of('session')), times(of('session') / floor)],
    ['the same on a fresh day (readiness and limits too)', micros(of('fresh')), times(of('fresh') / floor)],
    ['the inner choice alone', micros(of('choice')), times(of('choice') / floor)],
  ]),
);
const each = people.map((planner) => {
  const start = performance.now();
  sink.sum += onFreshDay(planner);
  return (performance.now() - start) * 1000;
});
say(
  `  one by one, fresh day: p50 ${micros(quantile(each, 0.5))}, p99 ${micros(quantile(each, 0.99))}, p99.9 ${micros(quantile(each, 0.999))} us`,
);
say(`  where a prepared session's time goes: ${shares(await whereTimeGoes(() => again(prepared, 8), enginePart))}`);
say(`  and on a fresh day: ${shares(await whereTimeGoes(() => again(freshDay, 8), enginePart))}`);
const nodes = instances.map((instance) => chooseSession(instance).nodes);
say(`  nodes of the search: p50 ${quantile(nodes, 0.5)}, p99 ${quantile(nodes, 0.99)}, most ${Math.max(...nodes)}`);

function again(run: () => number, count: number): void {
  for (let i = 0; i < count; i++) sink.sum += run();
}

/** Every instance with every solver; the optima must be equal. */
function beside(
  solver: Solver,
  compared: readonly Instance[],
): { readonly whole: number; readonly alone: number; readonly differ: number } {
  const whole: number[] = [];
  const alone: number[] = [];
  let differ = 0;
  for (const instance of compared) {
    const own = chooseSession(instance).cost;
    // Processor time, as ours is: neighbours on the machine must not make a solver look slow.
    const start = processorTime();
    const solve = solver.model(instance);
    const built = processorTime();
    const picks = solve();
    const end = processorTime();
    whole.push(end - start);
    alone.push(end - built);
    if (costOf(instance, picks) !== own) differ += 1;
  }
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  return { whole: mean(whole), alone: mean(alone), differ };
}

const step = Math.max(1, Math.floor(instances.length / instancesWanted));
const compared = instances.filter((_, i) => i % step === 0).slice(0, instancesWanted);
const binaries = compared.map((instance) => instance.reduce((sum, slot) => sum + slot.length, 0));
say(
  `\nThe same choice beside general solvers: ${compared.length} of the choices, ${Math.min(...binaries)} to ${Math.max(...binaries)} binaries, median ${median(binaries)}`,
);
const rows: string[][] = [['', 'us', 'x our choice', 'x without its model building', 'other optima']];
const own = inTurns([{ name: 'own', pieces: compared.length, run: () => choose(compared) }], 5).get('own') ?? 1;
rows.push(['chooseSession (candidates as they stand)', micros(own), '1', '1', '']);
let differ = 0;
for (const solver of await solvers()) {
  beside(solver, compared.slice(0, 20));
  const result = beside(solver, compared);
  const ours = inTurns([{ name: 'own', pieces: compared.length, run: () => choose(compared) }], 5).get('own') ?? 1;
  rows.push([
    solver.name,
    micros(result.whole),
    times(result.whole / ours),
    times(result.alone / ours),
    `${result.differ} of ${compared.length}`,
  ]);
  differ += result.differ;
}
say(table(rows));

say(`\nTwelve weeks of life, ${lives} people, one core`);
const rate = (run: () => { readonly sessions: number; readonly facts: number; readonly violationCount: number }): string => {
  const start = processorTime();
  const { sessions, facts, violationCount } = run();
  const seconds = (processorTime() - start) / 1e6;
  return `${(lives / seconds).toFixed(0)} people/s, ${(sessions / seconds).toFixed(0)} sessions/s, ${(facts / seconds).toFixed(0)} facts/s, ${times((seconds * 1e6) / sessions / floor)} the floor a session, violations ${violationCount}`;
};
const unchecked = () => simulatePeople({ catalog, first: 0, people: lives, weeks: 12, seed: 1, check: () => [] });
const checked = (first: number) => liveShare({ first, people: lives, weeks: 12, seed: 1 }, () => undefined);
// Other lives in front: a program that has just begun is still being compiled.
checked(lives);
say(`  lived, folded, planned: ${rate(unchecked)}`);
say(`  and every session checked apart: ${rate(() => checked(0))}`);
say(`  where the time goes: ${shares(await whereTimeGoes(() => void unchecked(), enginePart))}`);

if (differ > 0) {
  say(`\nVOID: ${differ} optima differ.`);
  process.exitCode = 1;
}
