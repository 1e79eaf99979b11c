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

it(`${plans} whole plans come through a link unchanged, half of them in 600 characters or less, all in one QR code`, {
  timeout: 200 * plans + 60_000,
}, () => {
  const lengths: number[] = [];
  for (let seed = 0; lengths.length < plans; seed++) {
    const tree = treeOf(planFor(virtualPerson(randomFrom(seed), FROM), { catalog, from: FROM }));
    if (tree.days.length === 0) continue;
    const text = printProgram(tree, words);
    const link = writeLink({ id: `p${seed}`, version: 1, from: 'Ana Ruiz, physiotherapist', on: FROM, text }, signer);
    const opened = openLink(link);
    if (!opened.ok) throw new Error(`${seed}: ${opened.problem}`);
    expect(parseProgram(opened.handover.text, words)).toEqual({ tree, diagnostics: [] });
    lengths.push(link.length);
  }
  const sorted = lengths.toSorted((a, b) => a - b);
  const [median = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  process.stderr.write(`links: ${plans} plans, median ${median}, longest ${longest} characters\n`);
  expect(median).toBeLessThanOrEqual(600);
  expect(longest).toBeLessThan(LONGEST_LINK);
});
