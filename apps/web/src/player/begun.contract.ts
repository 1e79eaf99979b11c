// A session to lead in tests.
import { asFacts, beginSession, foldFacts, personToContents, type Run, sessionOn } from '@plumbline/engine';
import { catalog } from '../model/home.ts';
import { someone } from '../model/someone.contract.ts';

/** A session of a plain person, just begun. */
export function begun(): Run {
  const contents = personToContents(someone, 'my-plan', '2026-11-02', 4);
  const state = foldFacts(asFacts(contents), catalog);
  const plan = sessionOn({ state, catalog, date: '2026-11-02' })?.session;
  if (!plan) throw new Error('no session');
  const data = { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' };
  const started = { type: 'session-started', v: 1, occurred: { local: '2026-11-02T18:00', tz: 'UTC' }, data } as const;
  const run = beginSession({ state: foldFacts(asFacts([...contents, started]), catalog), catalog, at: 0, paced: true });
  if (!run) throw new Error('not begun');
  return run;
}
