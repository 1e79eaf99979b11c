// The three ways in: a first device, one more device, and back by the recovery code.
import { type Knock, knockText, mintKnock } from '@plumbline/log/seal';
import { signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { toldFacts } from '../model/home.ts';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { ui } from '../ui-words.ts';
import { counted } from '../words.ts';
import { comeBack, lookIfLetIn, turnOn, usualName } from './acts.ts';
import { CopyText, Do, LineField, Sees, SubPage } from './bits.tsx';
import { CodeForm, typedCode } from './code-form.tsx';
import { chance } from './own-account.ts';

const { sync: words } = ui;
const mostName = 60;

export const Name = ({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) => (
  <LineField label={words.name} help={words.nameHelp} value={name} most={mostName} onSay={onName} />
);

/** What is told here already comes together with what is there. */
export const OwnEntries = ({ count }: { readonly count: number }) =>
  count > 0 ? <Notice tone="learn" lines={[counted(count, words.both)]} /> : null;

export const toDevices = (trouble: string | undefined): string | undefined => {
  if (trouble === undefined) go('devices');
  return trouble;
};

export const BeginPage = () => {
  const [name, setName] = useState(usualName);
  return (
    <SubPage title={words.begin}>
      <Name name={name} onName={setName} />
      <CodeForm label={words.turnOn} onSecret={async (secret) => toDevices(await turnOn(name, secret))} />
      <Sees />
    </SubPage>
  );
};

/** From one look at the server to the next: it answers ten a minute from one place. Units: ms. */
const LOOK_MS = 6500;

/** Outlasts the moment in which the log is opened anew with what came. */
const joining = signal<{ readonly knock: Knock; readonly numbers: string | undefined } | undefined>(undefined);
/** The numbers of a device that just came in are still to be looked at. */
export const isComparing = (): boolean => joining.value?.numbers !== undefined;
function endJoining(): void {
  joining.value = undefined;
  go('devices');
}

const Joined = ({ numbers }: { readonly numbers: string }) => (
  <SubPage title={words.joined}>
    <Notice tone="learn" title={words.compare} lines={[words.compareLine]}>
      <p class="sync-numbers num">{numbers}</p>
    </Notice>
    <Button class="wide" onPress={endJoining}>
      {words.done}
    </Button>
  </SubPage>
);

function useKnock(): Knock {
  joining.value ??= { knock: mintKnock(chance), numbers: undefined };
  return joining.value.knock;
}
/** Looks every few seconds whether another device let this one in, and at once when `asked` grows; what stands in the way. */
function useLooking(name: string, knock: Knock, asked: number): string {
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    let timer = 0;
    const look = async (): Promise<void> => {
      const found = await lookIfLetIn(name, knock);
      if (typeof found === 'object' && 'numbers' in found) joining.value = { knock, numbers: found.numbers };
      if (timer < 0 || joining.value?.numbers !== undefined) return;
      setTrouble(typeof found === 'object' && 'trouble' in found ? found.trouble : '');
      timer = window.setTimeout(look, LOOK_MS);
    };
    timer = window.setTimeout(look, asked > 0 ? 0 : LOOK_MS);
    return () => {
      window.clearTimeout(timer);
      timer = -1;
    };
  }, [name, knock, asked]);
  return trouble;
}

export const JoinPage = () => {
  const knock = useKnock();
  const text = useMemo(() => knockText(knock), [knock]);
  const [name, setName] = useState(usualName);
  const [asked, setAsked] = useState(0);
  const trouble = useLooking(name, knock, asked);
  const numbers = joining.value?.numbers;
  if (numbers !== undefined) return <Joined numbers={numbers} />;
  return (
    <SubPage title={words.join}>
      <p>{words.joinLead}</p>
      <QrCode text={text} label={words.joinPicture} />
      <p class="strong" role="status">
        {trouble === '' ? words.joinWaits : trouble}
      </p>
      <Button look="quiet" class="wide" onPress={() => setAsked(asked + 1)}>
        {words.now}
      </Button>
      <p class="small muted">{words.joinSecret}</p>
      <OwnEntries count={toldFacts().length} />
      <Name name={name} onName={setName} />
      <CopyText text={text} label={words.joinText} />
    </SubPage>
  );
};

export const BackPage = () => {
  const [name, setName] = useState(usualName);
  const [typed, setTyped] = useState('');
  const back = async (): Promise<string | undefined> => {
    const secret = typedCode(typed);
    return typeof secret === 'string' ? secret : toDevices(await comeBack(name, secret));
  };
  return (
    <SubPage title={words.backTitle}>
      <Name name={name} onName={setName} />
      <LineField label={words.typed} value={typed} most={80} isCode onSay={setTyped} />
      <OwnEntries count={toldFacts().length} />
      <Do label={words.backDo} act={back} />
    </SubPage>
  );
};
