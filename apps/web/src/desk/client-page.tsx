import { type ClientHistory, signsToday } from '@plumbline/coach';
import { useEffect, useState } from 'preact/hooks';
import { today } from '../model/clock.ts';
import { fullDate } from '../model/day-words.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { toldOf } from '../show/told.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { AlongCard } from './along-card.tsx';
import { Numbers } from './client-numbers.tsx';
import { clients, eraseClient, fileOf, keepNotes, renameClient } from './desk-state.ts';
import type { Client, ClientFile } from './desk-store.ts';
import { desk } from './desk-words.ts';
import { fitting } from './fit-words.ts';
import { SentCard } from './sent-card.tsx';
import { Sessions } from './session-table.tsx';
import { signLine } from './sign-line.ts';
import { ticketOf } from './ticket.ts';

const { client: words } = desk;
/** So many of the newest lines of a list are shown. */
const MOST_LINES = 12;

const Head = ({ client }: { readonly client: Client }) => (
  <header class="desk-head">
    <div class="lines">
      {client.row ? <p class="eyebrow">{put(words.seen, { week: client.row.week, day: fullDate(client.row.until) })}</p> : null}
      <h1>{client.name}</h1>
    </div>
    <div class="chips">
      <ButtonLink look="quiet" href={hrefOf('fit', client.id)}>
        {put(fitting.door, { name: client.name })}
      </ButtonLink>
      <ButtonLink href={hrefOf('send', client.id)}>{words.send}</ButtonLink>
    </div>
  </header>
);

const Signs = ({ row }: { readonly row: Client['row'] | undefined }) => {
  const signs = row ? signsToday(row, today()) : [];
  if (row === undefined || signs.length === 0) return null;
  return (
    <Notice tone="care" title={words.look}>
      <Points lines={[...new Set(signs.map(signLine))]} />
    </Notice>
  );
};

/** The newest of each list: five years of changes are not put into words to show a dozen of them. */
function lately(history: ClientHistory): ClientHistory {
  const { events, weeks, changes, swaps, tests } = history;
  const last = <T,>(list: readonly T[]): readonly T[] => list.slice(-MOST_LINES);
  return {
    ...{ ...history, sessions: [], events: last(events), weeks: last(weeks), changes: last(changes) },
    ...{ swaps: last(swaps), tests: last(tests) },
  };
}

/** What changed and what stood out, the newest first, in the words the person read too. */
const Story = ({ history }: { readonly history: ClientHistory }) => (
  <>
    {toldOf(lately(history)).map(({ title, lines }) => (
      <Fold key={title} title={title} open={lines.length < MOST_LINES}>
        <Points lines={[...new Set(lines.toReversed())]} />
      </Fold>
    ))}
    {history.notes.length > 0 ? (
      <Notice title={words.own}>
        <Points lines={history.notes} />
      </Notice>
    ) : null}
  </>
);

const Notes = ({ file }: { readonly file: ClientFile }) => (
  <Notice title={words.notes}>
    <textarea
      class="text-field"
      rows={4}
      aria-label={words.notes}
      value={file.notes}
      onChange={({ currentTarget }) => keepNotes(file.id, currentTarget.value)}
    />
    <p class="small muted">{words.notesLine}</p>
  </Notice>
);

const Keeping = ({ client }: { readonly client: Client }) => {
  const [isAsked, setAsked] = useState(false);
  const erase = async (): Promise<void> => {
    await eraseClient(client.id);
    go('');
  };
  return (
    <section class="card stack">
      <label class="show-field">
        <span>{words.name}</span>
        <input
          class="text-field"
          autoComplete="off"
          maxLength={60}
          value={client.name}
          onChange={({ currentTarget }) => renameClient(client, currentTarget.value.trim() || client.name)}
        />
      </label>
      {isAsked ? (
        <>
          <p>{put(words.eraseAsk, { name: client.name })}</p>
          <div class="chips">
            <Button look="line" onPress={erase}>
              {put(words.eraseDo, { name: client.name })}
            </Button>
            <Button look="plain" onPress={() => setAsked(false)}>
              {words.leave}
            </Button>
          </div>
        </>
      ) : (
        <Button look="plain" onPress={() => setAsked(true)}>
          {words.erase}
        </Button>
      )}
    </section>
  );
};

const Whole = ({ client, file }: { readonly client: Client; readonly file: ClientFile }) => {
  const { history } = file;
  const ticket = ticketOf(client.id);
  return (
    <div class="desk-columns">
      <div class="stack">
        <Signs row={client.row} />
        {history ? <Sessions sessions={history.sessions} /> : <Notice lines={[words.nothing]} />}
        {history ? <Story history={history} /> : null}
      </div>
      <div class="stack">
        {ticket ? <AlongCard client={client} ticket={ticket} /> : null}
        <SentCard client={client} file={file} />
        {history ? <p class="card small">{ui.show.standing[history.standing]}</p> : null}
        <Notes file={file} />
        <Keeping client={client} />
      </div>
    </div>
  );
};

/** One client: what to look at, the numbers, every session, what was sent, and the trainer's own notes. */
export const ClientPage = ({ id }: { readonly id: string }) => {
  const client = clients.value.find((one) => one.id === id);
  const [file, setFile] = useState<ClientFile | undefined>();
  useEffect(() => {
    let isHere = true;
    void fileOf(id).then((found) => isHere && setFile(found));
    return () => {
      isHere = false;
    };
  }, [id, client]);
  const way = (
    <a class="way-up desk-up" href={hrefOf('')}>
      {desk.toClients}
    </a>
  );
  if (client === undefined)
    return (
      <div class="stack">
        {way}
        <h1>{words.gone}</h1>
      </div>
    );
  return (
    <div class="stack">
      {way}
      <Head client={client} />
      {file?.history && client.row ? <Numbers history={file.history} row={client.row} /> : null}
      {file?.id === id ? <Whole client={client} file={file} /> : null}
    </div>
  );
};
