import { MOST } from '@plumbline/handover';
import { changesBetween, wholeChanges } from '@plumbline/program';
import { useEffect, useState } from 'preact/hooks';
import { go, hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { put } from '../words.ts';
import { clients, fileOf, keepSigner, programs, sendProgram, signer } from './desk-state.ts';
import type { Client, ClientFile, OwnProgram } from './desk-store.ts';
import { desk } from './desk-words.ts';
import { printed, readHere } from './library-here.ts';

const { send: words } = desk;

/** The newest text of a program as it goes out; undefined where it needs a repair first. */
function readyText({ versions }: OwnProgram): string | undefined {
  const { tree } = readHere(versions.at(-1)?.text ?? '');
  return tree && printed(tree);
}

/** Which version it will be, and what it does otherwise than the one sent before. */
function standing(file: ClientFile, client: Client, { id }: OwnProgram, text: string): string {
  const before = file.sent.findLast((one) => one.program === id);
  if (before === undefined) return put(words.first, { name: client.name });
  const [old, now] = [readHere(before.text).tree, readHere(text).tree];
  const changes = old && now ? changesBetween(old, now).length + wholeChanges(old, now).length : 0;
  return put(words.next, { n: before.version + 1, name: client.name, changes });
}

const Choose = ({ client, file }: { readonly client: Client; readonly file: ClientFile }) => {
  const ready = programs.value.flatMap((program) => {
    const text = readyText(program);
    return text === undefined ? [] : [{ program, text }];
  });
  const [chosen, setChosen] = useState(ready.at(-1)?.program.id);
  const [note, setNote] = useState('');
  const [from, setFrom] = useState(signer.value?.from ?? '');
  const one = ready.find(({ program }) => program.id === chosen);
  if (one === undefined)
    return (
      <Notice lines={[words.none]}>
        <ButtonLink look="quiet" href={hrefOf('programs')}>
          {words.write}
        </ButtonLink>
      </Notice>
    );
  const make = async (): Promise<void> => {
    await keepSigner({ from: from.trim() });
    const sent = await sendProgram(client, one.program, one.text, note.trim());
    go('link', client.id, sent.id);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <label class="show-field">
        <span>{words.which}</span>
        <select class="text-field" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {ready.map(({ program }) => (
            <option key={program.id} value={program.id}>
              {program.name}
            </option>
          ))}
        </select>
      </label>
      <p class="muted">{standing(file, client, one.program, one.text)}</p>
      <pre class="desk-text">{one.text.trim()}</pre>
      <label class="show-field">
        <span>{words.note}</span>
        <textarea
          class="text-field"
          rows={2}
          maxLength={MOST.note}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <label class="show-field">
        <span>{words.from}</span>
        <input
          class="text-field"
          required
          maxLength={MOST.from}
          autoComplete="name"
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button main">
        {words.make}
      </button>
    </form>
  );
};

/** Picks a program for a client and signs it. */
export const SendPage = ({ id }: { readonly id: string }) => {
  const client = clients.value.find((one) => one.id === id);
  const [file, setFile] = useState<ClientFile | undefined>();
  useEffect(() => void fileOf(id).then(setFile), [id]);
  if (client === undefined) return <h1>{desk.client.gone}</h1>;
  return (
    <div class="stack desk-narrow">
      <a class="way-up" href={hrefOf('client', id)}>
        {client.name}
      </a>
      <h1>{put(words.title, { name: client.name })}</h1>
      {file ? <Choose client={client} file={file} /> : null}
    </div>
  );
};
