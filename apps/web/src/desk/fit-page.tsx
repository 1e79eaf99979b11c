// A program put to a client, with their own answers or with what their trainer knows: what fits, a rehearsal, and the way to paper.
import { type ClientTold, type ProgramFit, type Rehearsal, usualRehearsal } from '@plumbline/coach';
import { mayPlan, type Person, type ProgramTree } from '@plumbline/engine';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fullDate } from '../model/day-words.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { put } from '../words.ts';
import { clients, fileOf, keepWho, programs } from './desk-state.ts';
import type { ClientFile, OwnProgram } from './desk-store.ts';
import { desk } from './desk-words.ts';
import { FitForm } from './fit-form.tsx';
import { FitList } from './fit-list.tsx';
import { fitting as words } from './fit-words.ts';
import { readHere } from './library-here.ts';
import { answersIn, fitHere, personHere, rehearseHere, toldHere } from './planner-here.ts';
import { RehearsalView } from './rehearsal-view.tsx';

const treeOf = ({ versions }: OwnProgram): ProgramTree | undefined => readHere(versions.at(-1)?.text ?? '').tree;

interface WhoProps {
  readonly file: ClientFile;
  readonly onFile: (file: ClientFile) => void;
}
const Who = ({ file, onFile }: WhoProps) => {
  const [says, setSays] = useState('');
  const { answers, told, history, id } = file;
  const keep = async (who: Pick<ClientFile, 'answers' | 'told'>): Promise<void> => onFile(await keepWho(id, who));
  const open = async (picked: File): Promise<void> => {
    const read = answersIn(await picked.text());
    setSays(read.ok ? '' : words[read.why]);
    if (read.ok) await keep({ answers: read.person });
  };
  const before: ClientTold = told ?? toldHere(history);
  const isKnown = answers !== undefined || told !== undefined;
  const ways = (
    <>
      {answers ? (
        <Button look="plain" onPress={() => keep({})}>
          {words.forget}
        </Button>
      ) : (
        <FitForm told={before} onTold={(next) => keep({ told: next })} />
      )}
      <p class="small muted">{words.fileLine}</p>
      <FilePick label={words.file} accept=".json,.plb,.ndjson,.txt,application/json,text/plain" onFile={open} />
      <p class="strong" aria-live="polite">
        {says}
      </p>
    </>
  );
  return (
    <section class="card stack">
      <h2>{words.who}</h2>
      <p class="muted">{answers ? put(words.byFile, { day: fullDate(answers.answeredOn) }) : words.byHand}</p>
      {isKnown ? (
        <details class="desk-opens">
          <summary class="desk-change">{words.change}</summary>
          <div class="stack">{ways}</div>
        </details>
      ) : (
        ways
      )}
    </section>
  );
};

/** Lives one after another, and a button to begin with. */
const Rehearse = ({ tree, person }: { readonly tree: ProgramTree; readonly person: Person }) => {
  const [seed, setSeed] = useState(0);
  const [lived, setLived] = useState(0);
  const [rehearsal, setRehearsal] = useState<Rehearsal | undefined>();
  const run = useRef(0);
  useEffect(() => () => void run.current++, []);
  const begin = async (): Promise<void> => {
    const mine = ++run.current;
    const next = seed + 1;
    setSeed(next);
    setLived(0);
    setRehearsal(undefined);
    const found = await rehearseHere(tree, person, next, setLived, () => run.current === mine);
    if (found && run.current === mine) setRehearsal(found);
  };
  const isBusy = seed > 0 && rehearsal === undefined;
  return (
    <div class="stack">
      {isBusy ? null : (
        <Button look={rehearsal ? 'line' : 'main'} onPress={begin}>
          {rehearsal ? words.again : words.rehearse}
        </Button>
      )}
      <p class="muted" role="status">
        {isBusy ? put(words.living, { n: lived, of: usualRehearsal.people }) : ''}
      </p>
      {rehearsal ? <RehearsalView rehearsal={rehearsal} /> : null}
    </div>
  );
};

interface PutProps {
  readonly clientId: string;
  readonly program: OwnProgram;
  /** Those that need no repair. */
  readonly ready: readonly OwnProgram[];
  readonly tree: ProgramTree;
  readonly file: ClientFile;
  readonly onFile: (file: ClientFile) => void;
}
/** Left what fits, right who it is put to and what may be done with it; before anybody is known, left who it is. */
const Put = ({ clientId, program, ready, tree, file, onFile }: PutProps) => {
  const person = useMemo(() => file.answers ?? (file.told && personHere(file.told)), [file]);
  const fit = useMemo<ProgramFit | undefined>(() => person && fitHere(tree, person), [tree, person]);
  const which = (
    <label class="show-field">
      <span>{words.which}</span>
      <select class="text-field" value={program.id} onChange={({ currentTarget }) => go('fit', clientId, currentTarget.value)}>
        {ready.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
  if (person === undefined || fit === undefined)
    return (
      <div class="stack desk-narrow">
        {which}
        <Who file={file} onFile={onFile} />
      </div>
    );
  return (
    <div class="desk-columns">
      <div class="stack">
        {which}
        <FitList tree={tree} fit={fit} />
      </div>
      <div class="stack">
        <Who file={file} onFile={onFile} />
        {mayPlan(fit.plan.verdict) && fit.safe ? (
          <>
            <ButtonLink look="quiet" href={hrefOf('paper', clientId, program.id)}>
              {words.paper}
            </ButtonLink>
            <Rehearse key={`${program.id} ${JSON.stringify(person)}`} tree={tree} person={person} />
          </>
        ) : null}
      </div>
    </div>
  );
};

/** Which program, who it is put to, and what came of it. */
export const FitPage = ({ id, program }: { readonly id: string; readonly program: string }) => {
  const client = clients.value.find((one) => one.id === id);
  const ready = programs.value.filter((one) => treeOf(one) !== undefined);
  const chosen = ready.find((one) => one.id === program) ?? ready.at(-1);
  const tree = useMemo(() => chosen && treeOf(chosen), [chosen]);
  const [file, setFile] = useState<ClientFile | undefined>();
  useEffect(() => void fileOf(id).then(setFile), [id]);
  if (client === undefined) return <h1>{desk.client.gone}</h1>;
  return (
    <div class="stack">
      <a class="way-up" href={hrefOf('client', id)}>
        {client.name}
      </a>
      <h1>{put(words.title, { name: client.name })}</h1>
      <p class="muted">{words.lead}</p>
      {chosen === undefined || tree === undefined ? (
        <Notice lines={[words.none]}>
          <ButtonLink look="quiet" href={hrefOf('programs')}>
            {words.write}
          </ButtonLink>
        </Notice>
      ) : file ? (
        <Put clientId={id} program={chosen} ready={ready} tree={tree} file={file} onFile={setFile} />
      ) : null}
    </div>
  );
};
