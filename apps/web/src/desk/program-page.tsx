import { changed, changesBetween } from '@plumbline/program';
import { useState } from 'preact/hooks';
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
  return tree && old ? changesBetween(old, tree).length : undefined;
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
    await eraseProgram(id);
    go('programs');
  };
  return (
    <Button look="plain" onPress={isAsked ? erase : () => setAsked(true)}>
      {isAsked ? words.eraseDo : words.erase}
    </Button>
  );
};

const Editing = ({ program }: { readonly program: OwnProgram }) => {
  const last = program.versions.at(-1);
  const [name, setName] = useState(program.name);
  const [text, setText] = useState(last?.text ?? '');
  const [says, setSays] = useState('');
  const save = async (): Promise<void> => {
    const saved = await saveProgram(program, name.trim() || program.name, text);
    const isSame = saved.versions.length === program.versions.length;
    setSays(put(isSame ? words.same : words.saved, { n: saved.versions.length }));
  };
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
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <ProgramEditor text={text} onText={setText} />
        <Button onPress={save}>{put(words.save, { n: program.versions.length + (last?.text === text ? 0 : 1) })}</Button>
        <p class="strong" aria-live="polite">
          {says}
        </p>
      </div>
      <div class="stack">
        <Reading text={text} onText={setText} />
        <Versions versions={program.versions} onBack={setText} />
        <Erase id={program.id} />
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
