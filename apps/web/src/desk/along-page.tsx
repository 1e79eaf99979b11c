import { readerText, readTicket, type Ticket, ticketText } from '@plumbline/log/client';
import { publicOf } from '@plumbline/log/seal';
import { useEffect, useState } from 'preact/hooks';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { Scanner } from '../scan/scanner.tsx';
import { put } from '../words.ts';
import { numbersFor, ownIdentity, readFrom } from './along.ts';
import { DeskPage } from './desk-page.tsx';
import { addResults, clientOf, clients, newClient } from './desk-state.ts';
import { desk } from './desk-words.ts';
import { keepTicket } from './ticket.ts';
import './along.css';

const { along: words } = desk;

/** Reads for the first time: a new client, or one whose results came under this id before. Resolves to what stood in the way. */
async function begin(text: string): Promise<string | undefined> {
  const results = await readFrom(text);
  if (typeof results === 'string') return words[results];
  const client = clientOf(results) ?? (await newClient(put(words.unnamed, { n: clients.value.length + 1 })));
  await addResults(client, results);
  keepTicket(client.id, text);
  go('client', client.id);
  return undefined;
}

const Compare = ({ ticket }: { readonly ticket: Ticket }) => {
  const [numbers, setNumbers] = useState('');
  const [says, setSays] = useState('');
  useEffect(() => {
    void numbersFor(ticket).then(setNumbers);
  }, [ticket]);
  const read = async (): Promise<void> => {
    setSays(words.reading);
    setSays((await begin(ticketText(ticket))) ?? '');
  };
  return (
    <Notice tone="learn" title={words.sixty} lines={[words.sixtyLine]}>
      <p class="along-numbers num">{numbers}</p>
      <Button onPress={read}>{words.same}</Button>
      <p class="strong" role="status">
        {says}
      </p>
    </Notice>
  );
};

const OwnCode = () => {
  const [text, setText] = useState<string | undefined>();
  useEffect(() => {
    void ownIdentity().then((identity) => setText(readerText(publicOf(identity))));
  }, []);
  return (
    <Notice title={words.yours} lines={[words.yoursLine]}>
      <div>{text ? <QrCode text={text} label={words.picture} /> : null}</div>
    </Notice>
  );
};

/** A client lets this desk read along: its code is shown, theirs is scanned, and both compare sixty digits. */
export const AlongPage = () => {
  const [ticket, setTicket] = useState<Ticket | undefined>();
  const [pasted, setPasted] = useState('');
  const [says, setSays] = useState('');
  const take = (text: string): string | undefined => {
    const read = readTicket(text);
    if (read) setTicket(read);
    return read ? undefined : words.foreign;
  };
  return (
    <DeskPage title={words.title} lead={words.lead}>
      {ticket ? (
        <Compare ticket={ticket} />
      ) : (
        <>
          <OwnCode />
          <section class="card stack">
            <h2>{words.theirs}</h2>
            <Scanner onText={take} />
            <Fold title={words.paste}>
              <div class="stack">
                <textarea
                  class="text-field"
                  rows={3}
                  aria-label={words.paste}
                  value={pasted}
                  onInput={({ currentTarget }) => setPasted(currentTarget.value)}
                />
                <Button look="quiet" onPress={() => setSays(take(pasted) ?? '')}>
                  {words.take}
                </Button>
              </div>
            </Fold>
            <p class="strong" aria-live="polite">
              {says}
            </p>
          </section>
        </>
      )}
    </DeskPage>
  );
};
