// Ten years with the app, on a morning that has a session to begin. Prints `{ text, day, facts }` as JSON.
import { actOf, today } from '@plumbline/coach';
import { type CoachState, type Content, foldFacts, makePlan, rulesVersion, verdictOn } from '@plumbline/engine';
import { parseLog } from '@plumbline/log';
import { decodeEntries } from '../../packages/coach/src/read-log.ts';
import { saidBy, talkativeFirst, written } from './history.ts';
import { catalog } from './people.ts';

const weeks = 520;
const dayMs = 86_400_000;

/** Whoever lives in the simulator has agreed beforehand, and lives one long program; a page wants to be told of both. */
const toldToo = (first: string, last: string): readonly Content[] => [
  { type: 'consent-given', v: 1, occurred: { local: first, tz: 'UTC' }, data: { textHash: 'x', rulesVersion } },
  { type: 'program-chosen', v: 1, occurred: { local: `${last}T20:00`, tz: 'UTC' }, data: { program: 'my-plan', from: last, weeks: 4 } },
];

/** The first morning after `last` on which a session can be begun at once; undefined where a question comes first. */
function morningAfter(state: CoachState, last: string): string | undefined {
  const days = Array.from({ length: 6 }, (_, n) => new Date(Date.parse(last) + (n + 1) * dayMs).toISOString().slice(0, 10));
  return days.find((date) => {
    const { session, asks } = today(state, catalog, date);
    const { program } = state;
    const plan = program && makePlan({ state, catalog, from: program.from, weeks: program.weeks, program: program.id });
    return (
      actOf(state, plan, session, date) === 'begin' &&
      verdictOn(state, date).mayPlan &&
      !asks.includes('full-screen') &&
      !asks.includes('block-a')
    );
  });
}

function tenYears(): { readonly text: string; readonly day: string; readonly facts: number } {
  for (const person of talkativeFirst()) {
    const said = saidBy(person, weeks);
    const end = said?.findLastIndex(({ type }) => type === 'session-finished') ?? -1;
    const [first] = said ?? [];
    const last = said?.[end]?.occurred.local.slice(0, 10) ?? '';
    // A life may fall silent because it waits for a clinician.
    if (
      said === undefined ||
      first === undefined ||
      Date.parse(last) - Date.parse(first.occurred.local.slice(0, 10)) < (weeks - 8) * 7 * dayMs
    )
      continue;
    // Facts that answer others name them by number: what comes in front would shift them.
    const { text } = written([...said.slice(0, end + 1), ...toldToo(first.occurred.local, last)]);
    const state = foldFacts(decodeEntries(parseLog(text).entries).facts, catalog);
    const day = morningAfter(state, last);
    if (day !== undefined && state.open === undefined) return { text, day, facts: end + 3 };
  }
  throw new Error('nobody of this seed comes to a session after ten years');
}
process.stdout.write(JSON.stringify(tenYears()));
