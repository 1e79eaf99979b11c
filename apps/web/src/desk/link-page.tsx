import { addresses, LONGEST_LINK } from '@plumbline/handover';
import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { put } from '../words.ts';
import { clients, fileOf, ownNumber } from './desk-state.ts';
import type { SentProgram } from './desk-store.ts';
import { desk } from './desk-words.ts';

const { send: words } = desk;

/** The app lies beside the desk. */
const appAddress = (link: string): string => new URL(`../${addresses.program}${link}`, window.location.href.split('#')[0]).href;

const Ready = ({ sent }: { readonly sent: SentProgram }) => {
  const [isCopied, setCopied] = useState(false);
  const address = appAddress(sent.link);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address).catch(() => undefined);
    setCopied(true);
  };
  return (
    <>
      {address.length <= LONGEST_LINK ? <QrCode text={address} label={words.code} /> : <p>{words.tooLong}</p>}
      <input
        class="text-field desk-link"
        readOnly
        aria-label={words.copy}
        value={address}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="chips">
        <Button onPress={copy}>{words.copy}</Button>
        <p class="strong" aria-live="polite">
          {isCopied ? words.copied : ''}
        </p>
      </div>
      <p class="muted">{words.readyLine}</p>
      <Notice tone="learn" title={words.number} lines={[words.numberLine]}>
        <p class="handed-number num">{ownNumber.value}</p>
      </Notice>
    </>
  );
};

/** A signed program, or the taking back of one, as a code and a link. */
export const LinkPage = ({ id, handover }: { readonly id: string; readonly handover: string }) => {
  const client = clients.value.find((one) => one.id === id);
  const [sent, setSent] = useState<SentProgram | undefined>();
  useEffect(() => void fileOf(id).then((file) => setSent(file.sent.find((one) => one.id === handover))), [id, handover]);
  if (client === undefined) return <h1>{desk.client.gone}</h1>;
  return (
    <div class="stack desk-narrow">
      <h1>{sent?.withdrawn ? words.gone : words.ready}</h1>
      {sent ? <Ready sent={sent} /> : null}
      <ButtonLink look="quiet" href={hrefOf('client', id)}>
        {put(words.done, { name: client.name })}
      </ButtonLink>
    </div>
  );
};
