import type { Results } from '@plumbline/handover';
import { useState } from 'preact/hooks';
import '../parts/fold.css';
import { sessionLine } from '../show/told.ts';
import { exerciseName } from '../words.ts';
import { askedWords, doneWords } from './amounts.ts';
import { desk } from './desk-words.ts';
import './session-table.css';

const { client: words } = desk;
type Session = Results['sessions'][number];

const Table = ({ items }: Pick<Session, 'items'>) => (
  <table class="num desk-table">
    <thead>
      <tr>
        <th scope="col">{words.exercise}</th>
        <th scope="col">{words.asked}</th>
        <th scope="col">{words.did}</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item, at) => (
        <tr key={at}>
          <td>{exerciseName(item.exercise)}</td>
          <td>{askedWords(item)}</td>
          <td class={item.done.length < item.sets ? 'desk-less' : ''}>{doneWords(item)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** One session before, its table made when it is opened. */
const Earlier = ({ session }: { readonly session: Session }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold desk-earlier" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="fold-title desk-session">{sessionLine(session)}</span>
      </summary>
      <div class="fold-body">{isOpen ? <Table items={session.items} /> : null}</div>
    </details>
  );
};

/** More than these nobody looks through; they stay in the file. */
const MOST_EARLIER = 24;

/** The last session set by set, and those before it one by one. */
export const Sessions = ({ sessions }: Pick<Results, 'sessions'>) => {
  const last = sessions.at(-1);
  if (last === undefined) return null;
  const earlier = sessions.slice(0, -1).slice(-MOST_EARLIER).toReversed();
  return (
    <section class="card stack desk-sessions">
      <h2>{words.last}</h2>
      <p class="muted">{sessionLine(last)}</p>
      <Table items={last.items} />
      {earlier.length > 0 ? <h3>{words.earlier}</h3> : null}
      {earlier.map((session, at) => (
        <Earlier key={at} session={session} />
      ))}
    </section>
  );
};
