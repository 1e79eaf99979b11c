import { exceptionsFirst, signsToday } from '@plumbline/coach';
import { useMemo, useState } from 'preact/hooks';
import { today } from '../model/clock.ts';
import { hrefOf } from '../model/route.ts';
import { Notice } from '../parts/notice.tsx';
import { put } from '../words.ts';
import { clients } from './desk-state.ts';
import type { Client } from './desk-store.ts';
import { desk } from './desk-words.ts';
import { signLine } from './sign-line.ts';
import { Spark } from './spark.tsx';

/** From so many on a name is looked for rather than seen. */
const FIND_FROM = 8;

export interface ClientLine extends Client {
  readonly signs: ReturnType<typeof signsToday>;
  readonly until: string;
}
/** Exceptions first; who has shown nothing yet stands last. */
export function inOrder(all: readonly Client[], day: string): readonly ClientLine[] {
  const shown = all.flatMap((client) => (client.row ? [{ ...client, signs: client.row.signs, until: client.row.until }] : []));
  const fresh = all.filter(({ row }) => row === undefined).map((client): ClientLine => ({ ...client, signs: [], until: '' }));
  return [...exceptionsFirst(shown, day).map((line) => ({ ...line, signs: signsToday(line, day) })), ...fresh];
}

const Row = ({ line, isHere }: { readonly line: ClientLine; readonly isHere: boolean }) => {
  const { id, name, row, signs } = line;
  const [sign] = signs;
  return (
    <li>
      <a class="desk-row" href={hrefOf('client', id)} aria-current={isHere ? 'page' : undefined}>
        <b>{name}</b>
        <Spark values={row?.pain ?? []} tone={sign?.kind === 'idle' ? 'idle' : row?.change === 'worse' ? 'up' : 'calm'} />
        <span class={sign ? 'desk-sign' : 'muted'}>
          {sign ? signLine(sign) : row ? put(desk.row, { week: row.week, done: row.done, asked: row.asked }) : desk.noResults}
        </span>
      </a>
    </li>
  );
};

/** Everybody, whoever needs a look first. */
export const ClientList = ({ here }: { readonly here: string }) => {
  const all = clients.value;
  const [sought, setSought] = useState('');
  const lines = useMemo(() => inOrder(all, today()), [all]);
  const word = sought.trim().toLowerCase();
  const found = word === '' ? lines : lines.filter(({ name }) => name.toLowerCase().includes(word));
  if (all.length === 0) return <Notice title={desk.empty} lines={desk.emptyLines} />;
  return (
    <div class="stack">
      {all.length >= FIND_FROM ? (
        <input
          class="text-field"
          type="search"
          aria-label={desk.find}
          placeholder={desk.find}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      ) : null}
      {found.length === 0 ? <p class="muted">{desk.noMatch}</p> : null}
      <ul class="desk-rows">
        {found.map((line) => (
          <Row key={line.id} line={line} isHere={line.id === here} />
        ))}
      </ul>
    </div>
  );
};
