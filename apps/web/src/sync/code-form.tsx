// The recovery code: shown once, then typed back. Only what is typed right goes on.
import { mintRecoveryCode, readRecoveryCode } from '@plumbline/log/seal';
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { CopyText, Do, LineField } from './bits.tsx';
import { chance } from './own-account.ts';

const { sync: words } = ui;

/** The secret of a typed code, or what is wrong with it. */
export function typedCode(typed: string, shown?: string): Uint8Array | string {
  const read = readRecoveryCode(typed);
  if (!read.ok) return words.code[read.type];
  const wanted = shown === undefined ? read : readRecoveryCode(shown);
  const isSame = wanted.ok && wanted.secret.every((byte, at) => byte === read.secret[at]);
  return isSame ? read.secret : words.other;
}

/** Nine groups, read in their order. */
const Code = ({ code }: { readonly code: string }) => (
  <ol class="sync-code num" aria-label={words.codeShown}>
    {code.split('-').map((group) => (
      <li key={group}>{group}</li>
    ))}
  </ol>
);

const Shown = ({ code, onWritten }: { readonly code: string; readonly onWritten: () => void }) => (
  <Notice title={words.codeTitle} lines={words.codeLines}>
    <Code code={code} />
    <Button class="wide" onPress={onWritten}>
      {words.written}
    </Button>
    <CopyText look="plain" text={code} label={words.copy} />
  </Notice>
);

interface CodeFormProps {
  /** What the button says at the end. */
  readonly label: string;
  /** Resolves to what stood in the way. */
  readonly onSecret: (secret: Uint8Array) => Promise<string | undefined>;
}
/** The code that is being written down. It outlasts the moment in which the log is opened anew with what came from another device. */
const shown = signal<{ readonly code: string; readonly isWritten: boolean } | undefined>(undefined);
/** Whoever goes elsewhere before it was typed back gets another one. */
export const forgetCode = (): void => {
  shown.value = undefined;
};

export const CodeForm = ({ label, onSecret }: CodeFormProps) => {
  const [typed, setTyped] = useState('');
  shown.value ??= { code: mintRecoveryCode(chance), isWritten: false };
  const { code, isWritten } = shown.value;
  const turn = (to: boolean): void => {
    shown.value = { code, isWritten: to };
  };
  if (!isWritten) return <Shown code={code} onWritten={() => turn(true)} />;
  const go = async (): Promise<string | undefined> => {
    const secret = typedCode(typed, code);
    return typeof secret === 'string' ? secret : onSecret(secret);
  };
  return (
    <Notice title={words.typeTitle} lines={[words.typeLine]}>
      <LineField label={words.typed} value={typed} most={80} isCode onSay={setTyped} />
      <Do label={label} act={go} />
      <Button look="plain" onPress={() => turn(false)}>
        {words.again}
      </Button>
    </Notice>
  );
};
