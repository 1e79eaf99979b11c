// Lets one more device in: its code is scanned, and both show the same numbers.
import { followKeys, isSameMember } from '@plumbline/log/client';
import { readKnock, type SeenKnock } from '@plumbline/log/seal';
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { Scanner } from '../scan/scanner.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { notAfterAll, numbersWith, scanned } from './acts.ts';
import { Do, LineField, SubPage } from './bits.tsx';
import { ownAccount } from './own-account.ts';
import { standing } from './standing.ts';

const { sync: words } = ui;
/** The device that was scanned. Outlasts the moment in which the log is opened anew with what came. */
const inviting = signal<SeenKnock | undefined>(undefined);
/** Whoever goes elsewhere before it came takes the invitation along. */
export function endInviting(): void {
  const knock = inviting.value;
  inviting.value = undefined;
  if (knock && cameIn(knock) === undefined) void notAfterAll(knock);
}
/** Units: ms. */
const LOOK_MS = 3000;

/** The name of the device that showed `knock`, once it is in. */
function cameIn(knock: SeenKnock): string | undefined {
  const now = standing.value;
  return now?.kind === 'on'
    ? now.membership.keyring.members.find(({ identity }) => isSameMember(identity, knock.identity))?.name
    : undefined;
}

const LetIn = ({ knock }: { readonly knock: SeenKnock }) => {
  const name = cameIn(knock);
  const isIn = name !== undefined;
  useEffect(() => {
    if (isIn) return;
    const timer = window.setInterval(async () => {
      const own = await ownAccount();
      if (own) await followKeys(own);
    }, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [isIn]);
  const now = standing.value;
  return (
    <div class="stack">
      <p class="strong" role="status">
        {isIn ? put(words.isIn, { name }) : words.waiting}
      </p>
      {now?.kind === 'on' ? (
        <Notice tone="learn" title={words.compare} lines={[words.compareLine]}>
          <p class="sync-numbers num">{numbersWith(now.membership, knock)}</p>
        </Notice>
      ) : null}
      {isIn ? (
        <Button class="wide" onPress={() => go('devices')}>
          {words.done}
        </Button>
      ) : null}
    </div>
  );
};

export const AddPage = () => {
  const knock = inviting.value;
  const [says, setSays] = useState('');
  const [pasted, setPasted] = useState('');
  const take = async (seen: SeenKnock): Promise<string | undefined> => {
    setSays(words.letting);
    const trouble = await scanned(seen);
    setSays(trouble ?? '');
    if (trouble === undefined) inviting.value = seen;
    return undefined;
  };
  const onText = (text: string): string | undefined => {
    const seen = readKnock(text);
    if (seen === undefined) return words.foreign;
    void take(seen);
    return undefined;
  };
  const onPaste = async (): Promise<string | undefined> => onText(pasted);
  return (
    <SubPage title={words.add}>
      {knock ? (
        <LetIn knock={knock} />
      ) : (
        <>
          <p>{words.addLead}</p>
          <p class="strong sync-says" role="status">
            {says}
          </p>
          <Scanner onText={onText} />
          <Fold title={words.paste}>
            <div class="stack">
              <LineField label={words.paste} value={pasted} most={300} isCode onSay={setPasted} />
              <Do look="line" label={words.take} act={onPaste} />
            </div>
          </Fold>
        </>
      )}
    </SubPage>
  );
};
