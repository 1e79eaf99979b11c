// Small parts of the pages about devices.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Points } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';

const { sync: words } = ui;

/** A page of its own under "My devices". */
export const SubPage = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <Page narrow>
    <div class="stack">
      <a class="way-up" href={hrefOf('devices')}>
        {words.door}
      </a>
      <h1>{title}</h1>
      {children}
    </div>
  </Page>
);

/** What the server can see and what it cannot, in plain words. */
export const Sees = () => (
  <Fold title={words.sees}>
    <div class="stack">
      <Points lines={[...words.seesNot, ...words.seesDo]} />
      <p class="small muted">
        {words.server}: {window.location.host}
      </p>
    </div>
  </Fold>
);

interface LineProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly most: number;
  readonly onSay: (text: string) => void;
  /** Read by people letter by letter: nothing is mended by the keyboard. */
  readonly isCode?: boolean;
  /** Not to be read over a shoulder. */
  readonly isSecret?: boolean;
  /** What a browser that keeps passwords may fill in here, by its name in HTML. */
  readonly fill?: 'username' | 'current-password' | 'new-password';
}
export const LineField = ({ label, help, value, most, onSay, isCode = false, isSecret = false, fill }: LineProps) => (
  <label class="sync-field">
    <span class="strong">{label}</span>
    {help ? <small class="muted">{help}</small> : null}
    <input
      // Which roles go with a field depends on its type, so one that changes its type has none.
      {...({ type: isSecret ? 'password' : 'text' } as { readonly type: 'text' })}
      class={isCode ? 'text-field num sync-typed' : 'text-field'}
      autoComplete={fill ?? 'off'}
      autocapitalize={isSecret ? 'none' : isCode ? 'characters' : 'sentences'}
      spellcheck={false}
      maxLength={most}
      value={value}
      onInput={({ currentTarget }) => onSay(currentTarget.value)}
    />
  </label>
);

interface DoProps {
  readonly label: string;
  readonly look?: 'main' | 'line' | 'quiet' | 'plain';
  /** In a form: what Enter does in its fields. */
  readonly isEnter?: boolean;
  /** Resolves to what stood in the way. */
  readonly act: () => Promise<string | undefined>;
}
/** A button whose work takes a moment: says so, is not pressed twice, and says what stood in the way. */
export const Do = ({ label, look = 'main', isEnter = false, act }: DoProps) => {
  const [isBusy, setBusy] = useState(false);
  const [says, setSays] = useState('');
  const press = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setSays('');
    const trouble = await act().catch(() => words.serverSays.other);
    setBusy(false);
    setSays(trouble ?? '');
  };
  return (
    <>
      <Button look={look} class="wide" isEnter={isEnter} onPress={press}>
        {isBusy ? words.turning : label}
      </Button>
      <p class="strong sync-says" role="alert">
        {says}
      </p>
    </>
  );
};

/** Puts a text where it can be pasted from. A browser that allows none shows no such button. */
export const CopyText = ({
  text,
  label,
  look = 'line',
}: {
  readonly text: string;
  readonly label: string;
  readonly look?: 'line' | 'plain';
}) => {
  const [isCopied, setCopied] = useState(false);
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return null;
  const copy = async (): Promise<void> => {
    await clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Button look={look} class={look === 'line' ? 'wide' : ''} onPress={copy}>
      {isCopied ? words.copied : label}
    </Button>
  );
};
