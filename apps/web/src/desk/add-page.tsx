import { foundIn, gather, openResults, type Results } from '@plumbline/handover';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fullDate } from '../model/day-words.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { Scanner } from '../scan/scanner.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { addResults, clientOf, clients, newClient } from './desk-state.ts';
import type { Client } from './desk-store.ts';
import { desk } from './desk-words.ts';

const { adding: words } = desk;

async function addTo(client: Client, results: Results): Promise<void> {
  await addResults(client, results);
  go('client', client.id);
}

interface NewClientProps {
  readonly called: string;
  readonly onKeep: (name: string) => unknown;
}
const NewClient = ({ called, onKeep }: NewClientProps) => {
  const [name, setName] = useState(called);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep(name.trim());
      }}
    >
      <label class="show-field">
        <span>{words.name}</span>
        <input
          class="text-field"
          required
          autoComplete="off"
          maxLength={60}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button quiet">
        {words.keep}
      </button>
    </form>
  );
};

/** Results of somebody this desk has not seen: a new client, or one who has a new device. */
const Whose = ({ results }: { readonly results: Results }) => {
  const keep = async (name: string): Promise<void> => addTo(await newClient(name), results);
  const { from, until, sessions } = results;
  return (
    <section class="card stack">
      <h2>{words.whose}</h2>
      <p class="muted">{put(words.span, { from: fullDate(from), until: fullDate(until), n: sessions.length })}</p>
      <h3>{words.fresh}</h3>
      <NewClient called={results.name ?? ''} onKeep={keep} />
      {clients.value.length > 0 ? (
        <Fold title={words.known}>
          <div class="stack">
            <p class="small muted">{words.knownLine}</p>
            {clients.value.map((client) => (
              <Button key={client.id} look="line" class="wide" onPress={() => addTo(client, results)}>
                {put(words.isThis, { name: client.name })}
              </Button>
            ))}
          </div>
        </Fold>
      ) : null}
    </section>
  );
};

/** What is said of a text that came in, or the results in it. Parts of a row of codes wait for the others. */
function useTaking() {
  const parts = useRef<readonly string[]>([]);
  const [fresh, setFresh] = useState<Results | undefined>();
  const takePart = (part: string): string | undefined => {
    const gathered = gather(parts.current, part);
    parts.current = gathered?.parts ?? [];
    if (gathered === undefined) return words.foreign;
    if (gathered.text === undefined) return put(ui.scan.part, { n: gathered.here, of: gathered.of });
    parts.current = [];
    const opened = openResults(gathered.text);
    if (!opened.ok) return words.problem[opened.problem];
    const client = clientOf(opened.results);
    if (client) void addTo(client, opened.results);
    else setFresh(opened.results);
    return undefined;
  };
  const take = (text: string): string | undefined => {
    const found = foundIn(text);
    if (found === undefined) return words.foreign;
    return found.kind === 'program' ? words.isProgram : takePart(found.part);
  };
  return { fresh, take, takePart };
}

/** Results by code, file or pasted text. `part` is what the address of the page brought. */
export const AddPage = ({ part }: { readonly part: string | undefined }) => {
  const { fresh, take, takePart } = useTaking();
  const [says, setSays] = useState('');
  const [pasted, setPasted] = useState('');
  useEffect(() => {
    if (part !== undefined && part !== '') setSays(takePart(part) ?? '');
  }, [part]);
  const open = async (file: File): Promise<void> => setSays(take(await file.text()) ?? '');
  return (
    <div class="stack desk-narrow">
      <a class="way-up" href={hrefOf('')}>
        {desk.toClients}
      </a>
      <h1>{words.title}</h1>
      <p class="strong" aria-live="polite">
        {says}
      </p>
      {fresh ? <Whose results={fresh} /> : null}
      <section class="card stack">
        <h2>{words.scan}</h2>
        <p class="muted">{ui.scan.lead}</p>
        <Scanner onText={take} />
      </section>
      <Notice title={words.paste}>
        <textarea
          class="text-field"
          rows={3}
          aria-label={words.paste}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <div class="chips">
          <Button look="quiet" onPress={() => setSays(take(pasted) ?? '')}>
            {words.pasteDo}
          </Button>
          <FilePick label={words.file} accept=".txt,text/plain" onFile={open} />
        </div>
      </Notice>
      {fresh ? null : (
        <Notice title={words.fresh} lines={[words.freshLine]}>
          <NewClient called="" onKeep={async (name) => go('client', (await newClient(name)).id)} />
        </Notice>
      )}
    </div>
  );
};
