// Programs from outside, drawn at random, for people drawn at random: each plan is put to the second checker. Source: settled 15.
// PROGRAMS=5000 npm run unit -- tools/invariants/prescribed.test.ts for the long form.
import { fitProgram, planFor } from '@plumbline/coach';
import {
  asFacts,
  buildCatalog,
  type Content,
  foldFacts,
  type Library,
  makePlan,
  type Plan,
  type ProgramTree,
  personToContents,
  verify,
  withProgram,
} from '@plumbline/engine';
import { parseProgram, programWords } from '@plumbline/program';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../packages/engine/src/simulate/random.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { anyProgram } from '../../packages/program/src/scenarios/arbitrary-programs.ts';
import { catalog, FROM, plainPerson, someone } from './people.ts';

const numRuns = Number(process.env['PROGRAMS'] ?? 120);
/** A block under a name that no program of the library has. */
const prescribed = anyProgram.map((tree): ProgramTree => ({ ...tree, weeks: 4, id: 'rx:any' }));
// Under a quarter of an hour a trainer's own cool-down may leave a need of the week without room; see docs/decisions/0015-trainer-and-caps.md.
const people = fc
  .nat({ max: 2 ** 31 })
  .map((seed) => virtualPerson(randomFrom(seed), FROM))
  .filter(({ profile }) => profile.minutes >= 15);
const brokenBy = (tree: ProgramTree, plan: Plan, person: typeof plainPerson, library: Library) =>
  verify(plan, person, withProgram({ ...catalog, library }, tree).library).map(({ invariant }) => invariant);

describe('a program from outside', () => {
  it('breaks no rule, whatever it asks for and whoever it is for', { timeout: 1000 * numRuns }, () => {
    fc.assert(
      fc.property(prescribed, people, (tree, person) => {
        const within = withProgram(catalog, tree);
        const plan = planFor(person, { catalog: within, from: FROM, weeks: 4, program: tree.id });
        expect(brokenBy(tree, plan, person, catalog.library)).toEqual([]);
      }),
      { seed: 11, numRuns },
    );
  });
});

const words = programWords(catalog.library.exercises, {});
function treeOf(text: string): ProgramTree {
  const { tree, diagnostics } = parseProgram(text, words);
  if (!tree) throw new Error(JSON.stringify(diagnostics));
  return tree;
}
const hips = treeOf(`block "Hips" 4 weeks
session "Hinge"
  bird-dog         3 x 8 / side, rest 30-45s
  suitcase-carry   2 x 30s / side
  warm-up goblet-squat 3 x 8, at 12kg, rest 60-90s
session "Hold"
  side-plank       3 x 25s / side
  pick 1 from row
`);
const slotsFor = (changes: Parameters<typeof someone>[0]) => {
  const fit = fitProgram(hips, someone(changes), { catalog, from: FROM });
  return {
    safe: fit.safe,
    days: fit.plan.days.length,
    slots: new Map(fit.days.flatMap(({ slots }) => slots).map((s) => [s.wants ?? s.slot, s])),
  };
};

describe('a program put to a person', () => {
  it('keeps what is open, and says which dose it begins with', () => {
    const { safe, slots } = slotsFor({});
    expect(safe).toBe(true);
    expect(slots.get('bird-dog')).toMatchObject({ fits: 'other-dose', gets: { exercise: 'bird-dog' }, nearest: [] });
    expect(slots.get('Hold.row')).toMatchObject({ gets: { exercise: expect.any(String) } });
  });

  it('names the rule that closes an exercise, and what comes nearest of the same kind', () => {
    const { safe, slots } = slotsFor({ conditions: [{ condition: 'WRIST', since: FROM }] });
    expect(safe).toBe(true);
    const birdDog = slots.get('bird-dog');
    expect(birdDog).toMatchObject({ fits: 'instead', hindrance: 'ruled-out' });
    expect(birdDog?.because.map(({ rule, field }) => `${rule} ${field}`)).toContain('WRIST caps.wrist');
    const { exercises, indexOf } = catalog;
    const pattern = exercises[indexOf.get('side-plank') ?? -1]?.pattern;
    for (const id of slots.get('side-plank')?.nearest ?? []) expect(exercises[indexOf.get(id) ?? -1]?.pattern).toBe(pattern);
  });

  it('tells missing kit from what was asked to be left', () => {
    expect(slotsFor({ profile: { kit: ['mat', 'wall', 'chair'] } }).slots.get('suitcase-carry')).toMatchObject({ hindrance: 'no-kit' });
    expect(slotsFor({ profile: { avoid: ['bird-dog'] } }).slots.get('bird-dog')).toMatchObject({ fits: 'instead', hindrance: 'unwanted' });
  });

  it('has no days where readiness allows none', () => {
    expect(slotsFor({ answers: { A1: 'yes' } })).toMatchObject({ days: 0, safe: true });
  });

  it('puts strength work into the main part, wherever it stood', () => {
    const plan = planFor(plainPerson, { catalog: withProgram(catalog, hips), from: FROM, weeks: 4, program: hips.id });
    const items = plan.days.flatMap(({ session }) => session?.items ?? []).filter(({ slot }) => slot.endsWith('goblet-squat'));
    expect(items.length).toBeGreaterThan(0);
    for (const { role } of items) expect(role).toBe('main');
  });
});

describe('a program in the log', () => {
  const reading = buildCatalog(catalog.library, (text) => parseProgram(text, words).tree);
  const said = (type: Content['type'], data: object): Content =>
    ({ type, v: 1, occurred: { local: `${FROM}T09:00`, tz: 'UTC' }, data }) as unknown as Content;
  const text = 'block "Hips" 4 weeks\nsession "Hinge"\n  bird-dog  3 x 8 / side, rest 30-45s\n  glute-bridge\n';
  const planFrom = (...more: readonly Content[]) => {
    const contents = [
      ...personToContents(plainPerson, 'rx:k3x9', FROM, 4),
      said('prescription-received', { rx: 'k3x9', program: text, signedBy: 'Ana Ruiz' }),
      ...more,
    ];
    const state = foldFacts(asFacts(contents), reading);
    return makePlan({ state, catalog: reading, from: FROM, weeks: 4, program: 'rx:k3x9' });
  };
  const slotsOf = ({ days }: Plan): readonly string[] => days.flatMap(({ session }) => session?.items.map(({ slot }) => slot) ?? []);

  it('leads the plan, and its newer version takes its place', () => {
    const first = planFrom();
    expect(slotsOf(first)).toContain('Hinge.bird-dog');
    const second = planFrom(said('prescription-received', { rx: 'k3x9', program: text.replace('Hinge', 'Bridge'), signedBy: 'Ana Ruiz' }));
    expect(slotsOf(second)).toContain('Bridge.bird-dog');
    expect(slotsOf(second)).not.toContain('Hinge.bird-dog');
    expect(second.inputs).not.toBe(first.inputs);
  });

  it('leads nothing once it is withdrawn, or where it cannot be read: then it is My plan', () => {
    const withdrawn = planFrom(said('prescription-withdrawn', { rx: 'k3x9' }));
    const unread = planFrom(said('prescription-received', { rx: 'k3x9', program: 'block 9 weeks of nothing', signedBy: 'Ana Ruiz' }));
    for (const plan of [withdrawn, unread]) {
      expect(slotsOf(plan).length).toBeGreaterThan(20);
      expect(slotsOf(plan).some((slot) => slot.startsWith('Hinge'))).toBe(false);
      expect(verify(plan, plainPerson, catalog.library)).toEqual([]);
    }
  });
});
