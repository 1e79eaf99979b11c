// Another person who reads along: letting them, seeing when they looked, and ending it.
import { endReading, type Giving, lastLooks, letRead, readReaderText, type Ticket, ticketText } from '@plumbline/log/client';
import { checkNumber, identityBytes, type Member, type PublicIdentity } from '@plumbline/log/seal';
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { localTime } from '../model/clock.ts';
import { fullDate } from '../model/day-words.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { Scanner } from '../scan/scanner.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { CopyText, Do, LineField, SubPage } from './bits.tsx';
import { ownAccount } from './own-account.ts';
import { haveNow, lookNow } from './running.ts';
import { standing } from './standing.ts';
import { troubleWords } from './status.ts';

const { sync: words } = ui;

/** What was just given, until both have compared. Outlasts the moment in which the log is opened anew. */
const given = signal<{ readonly ticket: Ticket; readonly to: PublicIdentity; readonly name: string } | undefined>(undefined);

async function give(to: PublicIdentity, name: string, from: Giving['from']): Promise<string | undefined> {
  const own = await ownAccount();
  if (own === undefined) return words.off;
  const done = await letRead(own, { to, name, from }, haveNow());
  if (!done.ok) return troubleWords(done.trouble);
  given.value = { ticket: done.value, to, name };
  return undefined;
}
async function end(person: Member): Promise<string | undefined> {
  const own = await ownAccount();
  if (own === undefined) return words.off;
  const done = await endReading(own, person, haveNow());
  lookNow();
  return done.ok ? undefined : troubleWords(done.trouble);
}

const Given = () => {
  const now = given.value;
  if (now === undefined) return null;
  const text = ticketText(now.ticket);
  const close = (): void => {
    given.value = undefined;
    go('devices');
  };
  return (
    <SubPage title={words.ticket}>
      <QrCode text={text} label={put(words.ticketPicture, { name: now.name })} />
      <p class="small muted">{words.ticketLine}</p>
      <CopyText text={text} label={words.ticketText} />
      <Notice tone="learn" title={words.sixty} lines={[words.sixtyLine]}>
        <p class="sync-numbers num">{checkNumber(now.ticket.giver, now.to, now.ticket.account)}</p>
      </Notice>
      <Button class="wide" onPress={close}>
        {words.done}
      </Button>
    </SubPage>
  );
};

/** How much somebody who reads along gets to see. */
const extents = [
  { value: 'all', label: ui.entering.fromAll, help: ui.entering.fromAllHelp },
  { value: 'now', label: ui.entering.fromNow, help: ui.entering.fromNowHelp },
];

export const SharePage = () => {
  const [name, setName] = useState('');
  const [says, setSays] = useState('');
  const [pasted, setPasted] = useState('');
  const [from, setFrom] = useState<Giving['from']>('all');
  if (given.value) return <Given />;
  const take = (text: string): string | undefined => {
    const to = readReaderText(text);
    if (to === undefined) return words.noReader;
    if (name.trim() === '') return words.whoIs;
    setSays(words.turning);
    void give(to, name.trim(), from).then((trouble) => setSays(trouble ?? ''));
    return undefined;
  };
  return (
    <SubPage title={words.letRead}>
      <Notice lines={[words.readLead, words.readTrust]} />
      <LineField label={words.whoIs} help={words.nameHelp} value={name} most={60} onSay={setName} />
      <div class="sync-field">
        <p class="strong">{ui.entering.from}</p>
        <Choice label={ui.entering.from} options={extents} chosen={from} onChoose={(value) => setFrom(value === 'now' ? 'now' : 'all')} />
      </div>
      <p>{words.readScan}</p>
      <p class="strong sync-says" role="status">
        {says}
      </p>
      <Scanner onText={take} />
      <Fold title={words.paste}>
        <div class="stack">
          <LineField label={words.paste} value={pasted} most={300} isCode onSay={setPasted} />
          <Do look="line" label={words.take} act={async () => take(pasted)} />
        </div>
      </Fold>
    </SubPage>
  );
};

const Reader = ({ person, at }: { readonly person: Member; readonly at: number }) => {
  const [isAsked, setAsked] = useState(false);
  const { name } = person;
  const day = fullDate(localTime(new Date(at)).slice(0, 10));
  return (
    <li>
      <p>{at > 0 ? put(words.lastRead, { name, day }) : put(words.neverRead, { name })}</p>
      <p class="small muted">{person.from > 1 ? ui.entering.readsNow : ui.entering.readsAll}</p>
      {isAsked ? (
        <>
          <Do look="line" label={put(words.endReadSure, { name })} act={() => end(person)} />
          <p class="small muted">{words.endReadLine}</p>
          <Button look="plain" onPress={() => setAsked(false)}>
            {words.cancel}
          </Button>
        </>
      ) : (
        <div class="sync-acts">
          <Button look="plain" label={put(words.endReadSure, { name })} onPress={() => setAsked(true)}>
            {words.endRead}
          </Button>
        </div>
      )}
    </li>
  );
};

/** Everybody who may read, and when they looked last. */
export const Readers = () => {
  const now = standing.value;
  const people = now?.kind === 'on' ? now.membership.keyring.members.filter(({ kind, to }) => kind === 'person' && to === undefined) : [];
  const [looks, setLooks] = useState<readonly number[]>([]);
  useEffect(() => {
    void (async () => {
      const own = people.length > 0 ? await ownAccount() : undefined;
      const found = own && (await lastLooks(own, people));
      if (found?.ok) setLooks(found.value);
    })();
  }, [people.length]);
  return (
    <Notice title={words.readers} lines={people.length === 0 ? [words.nobody] : []}>
      {people.length > 0 ? (
        <ul class="rows sync-devices">
          {people.map((person, at) => (
            <Reader key={String(identityBytes(person.identity))} person={person} at={looks[at] ?? 0} />
          ))}
        </ul>
      ) : null}
      <ButtonLink look="line" class="wide" href={hrefOf('devices', 'share')}>
        {words.letRead}
      </ButtonLink>
    </Notice>
  );
};
