import { MOST } from '@plumbline/handover';
import { useState } from 'preact/hooks';
import { LanguageCard } from '../language/language-card.tsx';
import { Button } from '../parts/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import { DeskPage } from './desk-page.tsx';
import { keepSigner, ownNumber, signer } from './desk-state.ts';
import { desk } from './desk-words.ts';
import { printKey, readKey } from './key-text.ts';

const { signer: words } = desk;

const Copies = () => {
  const [says, setSays] = useState('');
  const save = (): void => {
    if (signer.value) saveFile(printKey(signer.value.secret), 'plumbline-key.txt');
  };
  const bring = async (file: File): Promise<void> => {
    const secret = readKey(await file.text());
    if (secret) await keepSigner({ secret });
    setSays(secret ? words.brought : words.wrong);
  };
  return (
    <section class="card stack">
      <Button look="line" onPress={save}>
        {words.out}
      </Button>
      <p class="small muted">{words.outLine}</p>
      <FilePick label={words.in} accept=".txt,text/plain" onFile={bring} />
      <p class="small muted">{words.inLine}</p>
      <p class="strong" aria-live="polite">
        {says}
      </p>
    </section>
  );
};

/** Who signs: the name, the number to compare, and the key as a file out and in. */
export const KeyPage = () => (
  <DeskPage title={words.title} lead={words.lead}>
    <section class="card stack">
      <label class="show-field">
        <span>{words.name}</span>
        <input
          class="text-field"
          maxLength={MOST.from}
          autoComplete="name"
          value={signer.value?.from ?? ''}
          onChange={({ currentTarget }) => keepSigner({ from: currentTarget.value.trim() })}
        />
      </label>
    </section>
    <Notice tone="learn" title={words.number} lines={[words.numberLine]}>
      <p class="handed-number num">{ownNumber.value}</p>
    </Notice>
    <Copies />
    <LanguageCard />
    <p class="small muted">{desk.kept}</p>
  </DeskPage>
);
