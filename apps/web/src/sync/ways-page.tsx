// Every other way into the account: passkeys, the passphrase, and what is said of the recovery code.
import { accountNumber, type Membership, mostPasskeyName, type Passkey } from '@plumbline/log/client';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { localTime } from '../model/clock.ts';
import { fullDate } from '../model/day-words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { usualName } from './acts.ts';
import { CopyText, Do, LineField, SubPage } from './bits.tsx';
import { hasPasskeys } from './passkey.ts';
import { NewPhrase } from './phrase-form.tsx';
import { callPasskey, dropPasskey, dropPhrase, newPasskey, newPhrase, type WaysNow, waysNow } from './ways-acts.ts';

const { entering: words } = ui;
/** Looks anew at what there is. */
type Again = () => Promise<void>;
/** What was done, then what there is now. */
const andLook = (act: () => Promise<string | undefined>, again: Again) => async (): Promise<string | undefined> => {
  const trouble = await act();
  if (trouble === undefined) await again();
  return trouble;
};

/** Where a form closes, the keyboard goes on at the first button of what is put around what opened it. */
function useBack(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) around.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return around;
}

const dayOf = (at: number): string => fullDate(localTime(new Date(at)).slice(0, 10));

const Naming = ({ passkey, again, onEnd }: { readonly passkey: Passkey; readonly again: Again; readonly onEnd: () => void }) => {
  const [name, setName] = useState(passkey.name);
  const save = async (): Promise<string | undefined> => {
    const trouble = await callPasskey(passkey.id, name.trim());
    if (trouble === undefined) onEnd();
    return trouble;
  };
  return (
    <div class="stack">
      <LineField label={ui.sync.renameTo} value={name} most={mostPasskeyName} onSay={setName} />
      <Do look="line" label={ui.sync.save} act={andLook(save, again)} />
    </div>
  );
};

const Removing = ({
  passkey,
  name,
  again,
  onEnd,
}: {
  readonly passkey: Passkey;
  readonly name: string;
  readonly again: Again;
  readonly onEnd: () => void;
}) => (
  <div class="stack">
    <p class="small muted">{words.removeLine}</p>
    <Do look="line" label={put(words.removeSure, { name })} act={andLook(() => dropPasskey(passkey.id), again)} />
    <Button look="plain" onPress={onEnd}>
      {ui.sync.cancel}
    </Button>
  </div>
);

const PasskeyRow = ({ passkey, again }: { readonly passkey: Passkey; readonly again: Again }) => {
  const [doing, setDoing] = useState<'naming' | 'removing' | undefined>();
  const name = passkey.name || words.unnamed;
  const end = (): void => setDoing(undefined);
  const opener = useBack(doing !== undefined);
  return (
    <li>
      <p class="strong">{name}</p>
      <p class="small muted">{passkey.opensKeys ? words.whole : words.half}</p>
      <p class="small muted">{passkey.usedAt > 0 ? put(words.used, { day: dayOf(passkey.usedAt) }) : words.unused}</p>
      {doing === 'naming' ? <Naming passkey={passkey} again={again} onEnd={end} /> : null}
      {doing === 'removing' ? <Removing passkey={passkey} name={name} again={again} onEnd={end} /> : null}
      {doing === undefined ? (
        <div class="sync-acts" ref={opener}>
          <Button look="plain" label={`${ui.sync.rename}: ${name}`} onPress={() => setDoing('naming')}>
            {ui.sync.rename}
          </Button>
          <Button look="plain" label={put(words.removeSure, { name })} onPress={() => setDoing('removing')}>
            {words.remove}
          </Button>
        </div>
      ) : null}
    </li>
  );
};

const NewPasskey = ({ again, onEnd }: { readonly again: Again; readonly onEnd: () => void }) => {
  const [name, setName] = useState(usualName);
  const make = async (): Promise<string | undefined> => {
    const trouble = await newPasskey(name.trim() || usualName());
    if (trouble === undefined) onEnd();
    return trouble;
  };
  return (
    <div class="stack">
      <LineField label={words.name} help={words.nameHelp} value={name} most={mostPasskeyName} onSay={setName} />
      <Do label={words.make} act={andLook(make, again)} />
      <Button look="plain" onPress={onEnd}>
        {ui.sync.cancel}
      </Button>
    </div>
  );
};

const Passkeys = ({ passkeys, again }: { readonly passkeys: readonly Passkey[]; readonly again: Again }) => {
  const [isAdding, setAdding] = useState(false);
  const opener = useBack(isAdding);
  const none = passkeys.length === 0 ? [words.none] : [];
  return (
    <Notice title={words.passkeys} lines={[words.passkeysLine, ...(hasPasskeys() ? none : [words.unsupported])]}>
      {passkeys.length > 0 ? (
        <ul class="rows sync-devices">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} again={again} />
          ))}
        </ul>
      ) : null}
      {isAdding ? <NewPasskey again={again} onEnd={() => setAdding(false)} /> : null}
      {hasPasskeys() && !isAdding ? (
        <div class="sync-way" ref={opener}>
          <Button look="quiet" class="wide" onPress={() => setAdding(true)}>
            {words.add}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
};

/** The number, in the order in which it is read. */
const AccountNumber = ({ number }: { readonly number: string }) => (
  <div class="stack">
    <p class="strong">{words.number}</p>
    <ol class="sync-code sync-number num" aria-label={words.number}>
      {number.split('-').map((group, at) => (
        // A group may come twice.
        <li key={`${at} ${group}`}>{group}</li>
      ))}
    </ol>
    <p class="small muted">{words.numberLine}</p>
    <CopyText look="plain" text={number} label={ui.sync.copy} />
  </div>
);

interface PhraseProps {
  readonly membership: Membership;
  readonly hasPhrase: boolean;
  readonly again: Again;
}
const Phrase = ({ membership, hasPhrase, again }: PhraseProps) => {
  const [doing, setDoing] = useState<'setting' | 'dropping' | undefined>();
  const [isNew, setNew] = useState(false);
  const opener = useBack(doing !== undefined);
  const number = accountNumber(membership.account);
  const end = (): void => setDoing(undefined);
  const done = (act: () => Promise<string | undefined>, isSet: boolean) => async (): Promise<string | undefined> => {
    const trouble = await andLook(act, again)();
    if (trouble !== undefined) return trouble;
    setNew(isSet);
    end();
    return undefined;
  };
  const set = (phrase: string, same: string): Promise<string | undefined> => done(() => newPhrase(phrase, same), true)();
  return (
    <Notice title={words.phrase} lines={[words.phraseLine, words.phraseGuess]}>
      {hasPhrase ? (
        <p class="strong" role="status">
          {isNew ? words.isNew : words.isSet}
        </p>
      ) : null}
      {hasPhrase ? <AccountNumber number={number} /> : null}
      {doing === 'setting' ? <NewPhrase number={number} onPhrase={set} onCancel={end} /> : null}
      {doing === 'dropping' ? (
        <div class="stack">
          <Do look="line" label={words.dropSure} act={done(dropPhrase, false)} />
          <Button look="plain" onPress={end}>
            {ui.sync.cancel}
          </Button>
        </div>
      ) : null}
      {doing === undefined ? (
        <div class="sync-way" ref={opener}>
          <Button look={hasPhrase ? 'line' : 'quiet'} class="wide" onPress={() => setDoing('setting')}>
            {hasPhrase ? words.change : words.set}
          </Button>
        </div>
      ) : null}
      {doing === undefined && hasPhrase ? (
        <Button look="plain" onPress={() => setDoing('dropping')}>
          {words.drop}
        </Button>
      ) : null}
    </Notice>
  );
};

export const WaysPage = ({ membership }: { readonly membership: Membership }) => {
  const [now, setNow] = useState<WaysNow | string | undefined>();
  const again = async (): Promise<void> => setNow(await waysNow());
  useEffect(() => {
    void again();
  }, []);
  return (
    <SubPage title={words.title}>
      <p>{words.lead}</p>
      {now === undefined ? <p role="status">{ui.sync.status.looking}</p> : null}
      {typeof now === 'string' ? <Notice tone="care" lines={[now]} /> : null}
      {typeof now === 'object' ? <Passkeys passkeys={now.passkeys} again={again} /> : null}
      {typeof now === 'object' ? <Phrase membership={membership} hasPhrase={now.hasPhrase} again={again} /> : null}
      <Notice title={words.code} lines={[words.codeLine]} />
    </SubPage>
  );
};
