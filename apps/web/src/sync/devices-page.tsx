// My devices: whether they are kept in step, which they are, and every way in and out.
import { isSameMember, type Membership, ownMember } from '@plumbline/log/client';
import { identityBytes, type Member } from '@plumbline/log/seal';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keeping } from '../model/home.ts';
import { go, hrefOf, route } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { locale, put } from '../words.ts';
import { eraseThere, putOut, rename, turnOff } from './acts.ts';
import { AddPage, endInviting } from './add-page.tsx';
import { Do, LineField, Sees, SubPage } from './bits.tsx';
import { CodeForm, forgetCode } from './code-form.tsx';
import { BackPage, BeginPage, isComparing, JoinPage } from './come-in.tsx';
import { PasskeyPage, PhrasePage } from './enter-pages.tsx';
import { Readers, SharePage } from './readers.tsx';
import { freshNames, lookNow, startIfOn } from './running.ts';
import { type Standing, standing } from './standing.ts';
import { statusWords } from './status.ts';
import { WaysPage } from './ways-page.tsx';
import './sync.css';

const { sync: words } = ui;
type On = Extract<Standing, { kind: 'on' }>;
/** Said once, on the page that is come back to. */
let saidLast = '';

const nameOfKey = ({ identity }: Member): string =>
  [...identityBytes(identity)]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const time = (at: number): string => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

const Head = () => (
  <header class="settings-head">
    <a class="way-up" href={hrefOf('you')}>
      {ui.tabs.you}
    </a>
    <h1>{words.title}</h1>
    <p class="muted">{words.lead}</p>
  </header>
);

const Way = ({ to, title, line }: { readonly to: string; readonly title: string; readonly line: string }) => (
  <div class="sync-way">
    <ButtonLink look={to === 'begin' ? 'main' : 'line'} class="wide" href={hrefOf('devices', to)}>
      {title}
    </ButtonLink>
    <p class="small muted">{line}</p>
  </div>
);
const Off = () => (
  <Page>
    <Head />
    <div class="columns">
      {keeping.value?.database === undefined ? (
        <Notice title={words.off} lines={[words.fleeting]} />
      ) : (
        <Notice title={words.off} lines={saidLast === '' ? [words.offLine] : [saidLast]}>
          <Way to="begin" title={words.begin} line={words.beginLine} />
          <Way to="join" title={words.join} line={words.joinLine} />
          <Way to="passkey" title={ui.entering.enter} line={ui.entering.enterLine} />
          <Way to="phrase" title={ui.entering.phraseEnter} line={ui.entering.phraseEnterLine} />
          <Way to="back" title={words.back} line={words.backLine} />
        </Notice>
      )}
      <div class="settings-list">
        <Sees />
        <Fold title={ui.entering.elsewhere}>
          <Points lines={ui.entering.elsewhereLines} />
        </Fold>
      </div>
    </div>
  </Page>
);

const Status = ({ now: { outcome, at, isBusy, isHeld } }: { readonly now: On }) => {
  const { tone, line, more } = statusWords({ outcome, isHeld, time: at === undefined ? undefined : time(at) });
  return (
    <Notice tone={tone} title={words.isOn}>
      <div role="status" class="lines">
        <p class="strong">{line}</p>
        {more.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <Button look="line" onPress={lookNow}>
        {isBusy ? words.status.looking : words.now}
      </Button>
    </Notice>
  );
};

const Device = ({ member, isOwn }: { readonly member: Member; readonly isOwn: boolean }) => {
  const [name, setName] = useState<string | undefined>();
  const save = async (): Promise<string | undefined> => {
    const trouble = await rename(member, name ?? '');
    if (trouble === undefined) setName(undefined);
    return trouble;
  };
  return (
    <li>
      <p>
        <span class="strong">{member.name}</span> {isOwn ? <span class="chip">{words.this}</span> : null}
      </p>
      {name === undefined ? (
        <div class="sync-acts">
          <Button look="plain" label={`${words.rename}: ${member.name}`} onPress={() => setName(member.name)}>
            {words.rename}
          </Button>
          {isOwn ? null : (
            <ButtonLink look="plain" href={hrefOf('devices', 'out', nameOfKey(member))}>
              {words.takeOut}
            </ButtonLink>
          )}
        </div>
      ) : (
        <div class="stack">
          <LineField label={words.renameTo} value={name} most={60} onSay={setName} />
          <Do look="line" label={words.save} act={save} />
        </div>
      )}
    </li>
  );
};

const Devices = ({ membership }: { readonly membership: Membership }) => {
  const own = ownMember(membership);
  const devices = membership.keyring.members.filter(({ kind }) => kind === 'device');
  return (
    <Notice title={words.devices}>
      <ul class="rows sync-devices">
        {devices.map((member) => (
          <Device key={nameOfKey(member)} member={member} isOwn={own !== undefined && isSameMember(own.identity, member.identity)} />
        ))}
      </ul>
      <ButtonLink look="quiet" class="wide" href={hrefOf('devices', 'add')}>
        {words.add}
      </ButtonLink>
    </Notice>
  );
};

const Away = () => {
  const [isAnyway, setAnyway] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const leave = async (): Promise<string | undefined> => {
    const trouble = await turnOff(isAnyway);
    setAnyway(trouble !== undefined);
    return trouble;
  };
  const erase = async (): Promise<string | undefined> => {
    const trouble = await eraseThere();
    if (trouble === undefined) saidLast = words.erased;
    return trouble;
  };
  return (
    <Notice>
      <Do look="line" label={isAnyway ? words.leaveAnyway : words.leave} act={leave} />
      <p class="small muted">{words.leaveLine}</p>
      {isErasing ? (
        <>
          <Do look="line" label={words.eraseSure} act={erase} />
          <Button look="plain" onPress={() => setErasing(false)}>
            {words.cancel}
          </Button>
        </>
      ) : (
        <Button look="line" class="wide" onPress={() => setErasing(true)}>
          {words.erase}
        </Button>
      )}
      <p class="small muted">{words.eraseLine}</p>
    </Notice>
  );
};

const On = ({ now }: { readonly now: On }) => (
  <Page>
    <Head />
    {saidLast === '' ? null : <Notice tone="calm" lines={[saidLast]} />}
    <div class="columns">
      <div class="settings-list">
        <Status now={now} />
        <Devices membership={now.membership} />
        <Notice>
          <Way to="ways" title={ui.entering.door} line={ui.entering.doorLine} />
        </Notice>
      </div>
      <div class="settings-list">
        <Readers />
        <Sees />
        <Away />
      </div>
    </div>
  </Page>
);

const OutPage = ({ member }: { readonly member: Member }) => {
  const put_ = async (secret: Uint8Array): Promise<string | undefined> => {
    const trouble = await putOut(member, secret);
    if (trouble !== undefined) return trouble;
    saidLast = put(words.isOut, { name: member.name });
    go('devices');
    return undefined;
  };
  return (
    <SubPage title={put(words.takeOutTitle, { name: member.name })}>
      <Notice lines={words.takeOutLines} />
      <CodeForm label={words.takeOut} onSecret={put_} />
      <ButtonLink look="plain" href={hrefOf('devices')}>
        {words.cancel}
      </ButtonLink>
    </SubPage>
  );
};

const ways: Readonly<Record<string, () => JSX.Element>> = {
  ...{ begin: BeginPage, join: JoinPage, back: BackPage, passkey: PasskeyPage, phrase: PhrasePage },
};

export const DevicesPage = () => {
  const { database } = keeping.value ?? {};
  useEffect(() => {
    if (standing.value === undefined) void startIfOn();
    else void freshNames();
  }, [database]);
  const [, where = '', key = ''] = route.value;
  useEffect(() => {
    if (where !== 'add') endInviting();
    if (where !== 'begin' && where !== 'out') forgetCode();
  }, [where]);
  const now = standing.value;
  if (now === undefined) return <Page narrow>{ui.trouble.opening}</Page>;
  if (now.kind === 'off') {
    const Way = ways[where];
    return Way ? <Way /> : <Off />;
  }
  if (where === 'join' && isComparing()) return <JoinPage />;
  if (where === 'add') return <AddPage />;
  if (where === 'share') return <SharePage />;
  if (where === 'ways') return <WaysPage membership={now.membership} />;
  const gone = now.membership.keyring.members.find((member) => where === 'out' && nameOfKey(member) === key);
  return gone ? <OutPage member={gone} /> : <On now={now} />;
};
