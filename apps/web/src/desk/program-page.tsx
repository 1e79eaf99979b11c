import { changed, changesBetween, wholeChanges } from '@plumbline/program';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mendSays } from '../editor/mend-says.ts';
import { citedIn } from '../language/grammar.ts';
import { fullDate } from '../model/day-words.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { counted, put } from '../words.ts';
import { eraseProgram, programs, saveProgram } from './desk-state.ts';
import type { OwnProgram, ProgramVersion } from './desk-store.ts';
import { desk } from './desk-words.ts';
import { type Draft, draftOf, keepDraft } from './drafts.ts';
import { readHere } from './library-here.ts';
import { ProgramEditor, type ProgramEditorProps } from './program-editor.tsx';

const { library: words } = desk;

/** What the program language says of the text, line by line, each with its repair; errors with buttons for what can be made. */
const Reading = ({ text, onText }: ProgramEditorProps) => {
  const { tree, diagnostics } = readHere(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const slots = tree?.days.reduce((sum, day) => sum + day.slots.length, 0) ?? 0;
  return (
    <Notice
      tone={errors.length > 0 ? 'care' : 'learn'}
      title={errors.length > 0 ? counted(errors.length, words.mend) : put(words.fine, { sessions: tree?.days.length ?? 0, slots })}
    >
      {diagnostics.length > 0 ? (
        // The language of programs is English, and so is what it says of itself.
        <ul class="desk-diagnostics" lang={citedIn}>
          {diagnostics.map(({ line, column, says, repair, severity, mends }) => (
            <li key={`${line}.${column}.${says}`}>
              <b>{put(words.line, { line })}</b> {says} <span class="muted">{repair}</span>
              {severity === 'error' && mends.length > 0 ? (
                <div class="chips">
                  {mends.slice(0, 3).map((mend) => (
                    <button type="button" class="edit-mend" key={mend.put} onClick={() => onText(changed(text, [mend]))}>
                      {mendSays(mend)}
                    </button>
                  ))}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
};

/** How many things a version did otherwise than the one before; undefined where one of them cannot be read. */
function changesIn(version: ProgramVersion, before: ProgramVersion | undefined): number | undefined {
  const [tree, old] = [readHere(version.text).tree, before && readHere(before.text).tree];
  return tree && old ? changesBetween(old, tree).length + wholeChanges(old, tree).length : undefined;
}

const Versions = ({ versions, onBack }: { readonly versions: readonly ProgramVersion[]; readonly onBack: (text: string) => void }) => (
  <Fold title={words.older} aside={counted(versions.length, words.version)}>
    <ul class="rows">
      {versions.toReversed().map((one) => {
        const changes = changesIn(one, versions[versions.indexOf(one) - 1]);
        return (
          <li key={one.version} class="stack">
            <p>
              {put(desk.client.sent, { version: one.version, day: fullDate(one.on) })}
              {changes === undefined ? '' : `: ${counted(changes, words.changes)}`}
            </p>
            <Button look="plain" onPress={() => onBack(one.text)}>
              {words.back}
            </Button>
          </li>
        );
      })}
    </ul>
  </Fold>
);

const Erase = ({ id }: Pick<OwnProgram, 'id'>) => {
  const [isAsked, setAsked] = useState(false);
  const erase = async (): Promise<void> => {
    keepDraft(id, undefined);
    await eraseProgram(id);
    go('programs');
  };
  return (
    <Button look="plain" onPress={isAsked ? erase : () => setAsked(true)}>
      {isAsked ? words.eraseDo : words.erase}
    </Button>
  );
};

interface SaveProps {
  readonly says: string;
  /** The version that saving would make. */
  readonly next: number;
  readonly isUnsaved: boolean;
  readonly onSave: () => void;
}
/** Stays in reach at the foot of the window, however long the program is. */
const SaveBar = ({ says, next, isUnsaved, onSave }: SaveProps) => (
  <div class="desk-save">
    <p class={isUnsaved ? 'strong desk-sign' : 'muted'} aria-live="polite">
      {isUnsaved ? words.unsaved : says || put(words.saved, { n: next - 1 })}
    </p>
    <Button look={isUnsaved ? 'main' : 'quiet'} onPress={onSave}>
      {put(words.save, { n: next })}
    </Button>
  </div>
);

const Editing = ({ program }: { readonly program: OwnProgram }) => {
  const { id, versions } = program;
  const saved = versions.at(-1)?.text ?? '';
  const [{ name, text }, setDraft] = useState(draftOf(id) ?? { name: program.name, text: saved });
  const [says, setSays] = useState('');
  const isUnsaved = text !== saved || name !== program.name;
  const change = (part: Partial<Draft>): void => setDraft((draft) => ({ ...draft, ...part }));
  const setText = (next: string): void => change({ text: next });
  useEffect(() => keepDraft(id, isUnsaved ? { name, text } : undefined), [id, isUnsaved, name, text]);
  const save = async (): Promise<void> => {
    const kept = name.trim() || program.name;
    const { versions: now } = await saveProgram(program, kept, text);
    change({ name: kept });
    setSays(put(now.length === versions.length ? words.same : words.saved, { n: now.length }));
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      void saveNow.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div class="desk-columns">
      <div class="stack">
        <label class="show-field">
          <span>{words.name}</span>
          <input
            class="text-field"
            maxLength={60}
            autoComplete="off"
            value={name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
        <ProgramEditor text={text} onText={setText} />
        <SaveBar says={says} next={versions.length + 1} isUnsaved={isUnsaved} onSave={save} />
      </div>
      <div class="stack desk-beside">
        <Reading text={text} onText={setText} />
        <Versions versions={versions} onBack={setText} />
        <Erase id={id} />
      </div>
    </div>
  );
};

/** One program: the text, what the language says of it, and its versions. */
export const ProgramPage = ({ id }: { readonly id: string }) => {
  const program = programs.value.find((one) => one.id === id);
  return (
    <div class="stack">
      <a class="way-up" href={hrefOf('programs')}>
        {words.title}
      </a>
      <h1>{program?.name ?? words.gone}</h1>
      {program ? <Editing key={id} program={program} /> : null}
    </div>
  );
};
