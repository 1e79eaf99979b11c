// A passphrase: typed anew or to come in with, and how far it is while it is made hard to guess.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { ui } from '../ui-words.ts';
import { Do, LineField } from './bits.tsx';
import { slowPart } from './slow.ts';

const { entering: words } = ui;
/** Far more than counts, so that nothing is cut off unseen. */
const mostTyped = 300;

export const Slow = () =>
  slowPart.value === undefined ? null : (
    <div class="sync-slow" role="status">
      <p class="small">{words.slow}</p>
      <progress aria-label={words.slow} max={1} value={slowPart.value} />
    </div>
  );

/** Browsers that keep passwords look for a form around number and passphrase. Nothing is ever sent by it. */
export const PhraseForm = ({ children }: { readonly children: ComponentChildren }) => (
  <form class="stack" onSubmit={(event) => event.preventDefault()}>
    {children}
  </form>
);

interface PhraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSay: (text: string) => void;
}
export const PhraseField = ({ label, value, onSay }: PhraseFieldProps) => (
  <LineField label={label} value={value} most={mostTyped} isSecret fill="current-password" onSay={onSay} />
);

interface NewPhraseProps {
  /** The number of the account, kept beside the passphrase by browsers that keep passwords. */
  readonly number: string;
  /** Resolves to what stood in the way. */
  readonly onPhrase: (phrase: string, again: string) => Promise<string | undefined>;
  readonly onCancel: () => void;
}
export const NewPhrase = ({ number, onPhrase, onCancel }: NewPhraseProps) => {
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  return (
    <PhraseForm>
      <input class="sr-only" aria-hidden="true" tabIndex={-1} autoComplete="username" readOnly value={number} />
      <LineField
        {...{ label: words.newPhrase, help: words.newHelp, value: phrase, most: mostTyped, isSecret: !isShown }}
        fill="new-password"
        onSay={setPhrase}
      />
      <LineField {...{ label: words.again, value: again, most: mostTyped, isSecret: !isShown }} fill="new-password" onSay={setAgain} />
      <Tick label={words.show} on={isShown} onTick={setShown} />
      <Do isEnter label={words.save} act={() => onPhrase(phrase, again)} />
      <Slow />
      <Button look="plain" onPress={onCancel}>
        {ui.sync.cancel}
      </Button>
    </PhraseForm>
  );
};
