// Whole blocks as links: a plan for each of many people, written as a program, packed, opened, read and the same again; and how long they are.
// PLANS=10000 npm run unit -- tools/invariants/links.test.ts for the long form.
import { planFor } from '@plumbline/coach';
import type { Dose, Plan, ProgramDay, ProgramSlot, ProgramTree } from '@plumbline/engine';
import { LONGEST_LINK, openLink, signerFrom, writeLink } from '@plumbline/handover';
import { parseProgram, printProgram, programWords } from '@plumbline/program';
import { expect, it } from 'vitest';
import { randomFrom } from '../../packages/engine/src/simulate/random.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { catalog, FROM } from './people.ts';

const plans = Number(process.env['PLANS'] ?? 150);
const words = programWords(catalog.library.exercises, {});
const signer = signerFrom(new Uint8Array(32).fill(7));

/** The first week's days of strength work as a trainer would write them down: the exercises and what to work up to. */
function treeOf({ days }: Plan): ProgramTree {
  const led = days.slice(0, 7).filter(({ kind, session }) => kind === 'strength' && session !== undefined);
  return {
    id: 'rx:Strong_and_easy',
    weeks: 4,
    habits: ['walk', 'movement-break'],
    days: led.map(({ session }, at): ProgramDay => {
      const slots = new Map<string, ProgramSlot>();
      for (const { exercise, role } of session?.items ?? []) {
        const { target } = catalog.exercises[catalog.indexOf.get(exercise) ?? -1] as { target: Dose };
        slots.set(exercise, { id: exercise, pick: exercise, dose: target, ...(role === 'main' ? {} : { role }) });
      }
      return { name: `Day ${at + 1}`, slots: [...slots.values()] };
    }),
  };
}

/** The same with what a trainer may wish beside: ranges, a step, what comes next, conditions, notes and times. */
function wished(tree: ProgramTree): ProgramTree {
  const days = tree.days.map((day) => ({
    ...day,
    slots: day.slots.map((slot, at): ProgramSlot => {
      const high = slot.dose?.reps ?? slot.dose?.seconds ?? 0;
      return {
        ...slot,
        ...(high > 1 ? { from: Math.ceil(high / 2) } : {}),
        ...(at === 1 ? { note: 'Slow, and stop well before it burns.', when: [{ of: 'pain', over: 4, act: 'easier' } as const] } : {}),
        ...(at === 2 && slot.id !== 'bird-dog' ? { next: 'bird-dog' } : {}),
      };
    }),
  }));
  const notes = ['Call me if anything is unclear.'];
  return { ...tree, days, notes, when: [{ of: 'pain', over: 6, act: 'rest' }], habitTimes: { walk: { at: ['07:30'] } } };
}

it(`${plans} whole plans come through a link unchanged, half of them in 600 characters or less, all in one QR code`, {
  timeout: 200 * plans + 60_000,
}, () => {
  const lengths: number[] = [];
  const withWishes: number[] = [];
  for (let seed = 0; lengths.length < plans; seed++) {
    const tree = treeOf(planFor(virtualPerson(randomFrom(seed), FROM), { catalog, from: FROM }));
    if (tree.days.length === 0) continue;
    const text = printProgram(tree, words);
    const link = writeLink({ id: `p${seed}`, version: 1, from: 'Ana Ruiz, physiotherapist', on: FROM, text }, signer);
    const opened = openLink(link);
    if (!opened.ok) throw new Error(`${seed}: ${opened.problem}`);
    expect(parseProgram(opened.handover.text, words)).toEqual({ tree, diagnostics: [] });
    lengths.push(link.length);
    const more = wished(tree);
    const wishing = writeLink(
      { id: `p${seed}`, version: 1, from: 'Ana Ruiz, physiotherapist', on: FROM, text: printProgram(more, words) },
      signer,
    );
    const read = openLink(wishing);
    expect(read.ok && parseProgram(read.handover.text, words)).toEqual({ tree: more, diagnostics: [] });
    withWishes.push(wishing.length);
  }
  const sorted = lengths.toSorted((a, b) => a - b);
  const [median = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const wishing = withWishes.toSorted((a, b) => a - b);
  const [middle = 0, most = 0] = [wishing[Math.floor(wishing.length / 2)], wishing.at(-1)];
  process.stderr.write(`links: ${plans} plans, median ${median}, longest ${longest} characters; with wishes ${middle} and ${most}\n`);
  expect(most).toBeLessThan(LONGEST_LINK);
  expect(median).toBeLessThanOrEqual(600);
  expect(longest).toBeLessThan(LONGEST_LINK);
});
