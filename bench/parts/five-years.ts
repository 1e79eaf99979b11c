// Five people who have shown their trainer five years, four weeks at a time. Prints their histories as JSON.
import { type ClientHistory, resultsOf, withResults } from '@plumbline/coach';
import { addDays, applyFact, dayOf, emptyState, type Fact } from '@plumbline/engine';
import { saidBy, talkativeFirst } from './history.ts';
import { catalog } from './people.ts';

const weeks = 260;
const days = 28;

/** Lives it day by day and shows it every four weeks, as a person would: no state remembers five years of sessions. */
function shown(number: number): ClientHistory | undefined {
  const said = saidBy(number, weeks) ?? [];
  const state = emptyState();
  const facts: Fact[] = [];
  let history: ClientHistory | undefined;
  let since = said[0] ? dayOf(said[0].occurred.local) : '';
  const show = (until: string): void => {
    const who = `client${String(number).padStart(10, '0')}`;
    history = withResults(history, resultsOf(state, facts, { who, since, until, version: 0, left: [], notes: [] }));
    since = until;
  };
  for (const [at, content] of said.entries()) {
    const on = dayOf(content.occurred.local);
    if (on >= addDays(since, days)) show(addDays(since, days));
    const fact: Fact = { id: `f${String(at).padStart(8, '0')}`, ms: at, ctr: 0, content };
    facts.push(fact);
    applyFact(state, fact, catalog);
  }
  return history;
}

const found: ClientHistory[] = [];
for (const number of talkativeFirst()) {
  const history = shown(number);
  // A life may fall silent because it waits for a clinician.
  if (history !== undefined && history.weeks.length > weeks * 0.8) found.push(history);
  if (found.length === 5) break;
}
if (found.length < 5) throw new Error(`only ${found.length} people of this seed have five years to show`);
process.stdout.write(JSON.stringify(found));
