// Coming in on a new device by a passkey, or by number and passphrase.
import { useState } from 'preact/hooks';
import { toldFacts } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { usualName } from './acts.ts';
import { Do, LineField, SubPage } from './bits.tsx';
import { Name, OwnEntries, toDevices } from './come-in.tsx';
import { hasPasskeys } from './passkey.ts';
import { PhraseField, PhraseForm, Slow } from './phrase-form.tsx';
import { comeByPasskey, comeByPhrase, type HalfIn, openHalf } from './ways-acts.ts';

const { entering: words } = ui;
/** Eight groups of four, however far apart somebody types them. */
const mostNumber = 60;

/** The passkey opened the account; what opens the keys is still to come. */
const Half = ({ name, half }: { readonly name: string; readonly half: HalfIn }) => {
  const [phrase, setPhrase] = useState('');
  const { slowness } = half;
  return (
    <Notice tone="learn" title={words.noKeys} lines={[words.noKeysLine, words.noKeysElse]}>
      {slowness ? (
        <PhraseForm>
          <PhraseField label={words.typed} value={phrase} onSay={setPhrase} />
          <Do isEnter label={ui.sync.backDo} act={async () => toDevices(await openHalf(name, half, slowness, phrase))} />
          <Slow />
        </PhraseForm>
      ) : null}
      <ButtonLink look="line" class="wide" href={hrefOf('devices', 'join')}>
        {ui.sync.join}
      </ButtonLink>
      <ButtonLink look="line" class="wide" href={hrefOf('devices', 'back')}>
        {ui.sync.back}
      </ButtonLink>
    </Notice>
  );
};

export const PasskeyPage = () => {
  const [name, setName] = useState(usualName);
  const [half, setHalf] = useState<HalfIn | undefined>();
  const use = async (): Promise<string | undefined> => {
    const came = await comeByPasskey(name);
    if (typeof came !== 'object') return toDevices(came);
    setHalf(came);
    return undefined;
  };
  return (
    <SubPage title={words.enter}>
      <p>{hasPasskeys() ? words.enterLead : words.unsupported}</p>
      <Name name={name} onName={setName} />
      <OwnEntries count={toldFacts().length} />
      {half ? <Half name={name} half={half} /> : null}
      {hasPasskeys() && half === undefined ? <Do label={words.use} act={use} /> : null}
    </SubPage>
  );
};

export const PhrasePage = () => {
  const [name, setName] = useState(usualName);
  const [number, setNumber] = useState('');
  const [phrase, setPhrase] = useState('');
  return (
    <SubPage title={words.phraseTitle}>
      <Name name={name} onName={setName} />
      <PhraseForm>
        <LineField label={words.number} value={number} most={mostNumber} isCode fill="username" onSay={setNumber} />
        <PhraseField label={words.typed} value={phrase} onSay={setPhrase} />
        <OwnEntries count={toldFacts().length} />
        <Do isEnter label={ui.sync.backDo} act={async () => toDevices(await comeByPhrase(name, number, phrase))} />
        <Slow />
      </PhraseForm>
    </SubPage>
  );
};
