import { useEffect, useRef } from 'preact/hooks';
import { fullDate } from '../model/day-words.ts';
import { Button } from '../parts/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';
import { addCopy, bringing, lastCopy, leaveCopy, lookAt, saveCopy, undoCopy } from './copies.ts';
import { copyIsOldAfter, type Preview } from './copy-model.ts';
import './copies.css';

const { copies } = ui;

/** How old the last copy is, in words. */
export function copyWords(age: number | undefined): string {
  if (age === undefined) return copies.never;
  const when = age === 0 ? copies.today : age === 1 ? copies.yesterday : put(copies.daysAgo, { n: age });
  return put(copies.last, { when });
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
function previewLines({ made, all, fresh, from, until, sessions, unread }: Preview): readonly string[] {
  const span = from === undefined || until === undefined ? undefined : { from: fullDate(from), until: fullDate(until) };
  return [
    ...(isDay(made) ? [`${put(copies.ofDay, { date: fullDate(made) })}.`] : []),
    put(copies.counts, { all, fresh: fresh.length }),
    ...(span ? [`${put(from === until ? copies.fromDay : copies.from, span)}.`] : []),
    ...(sessions > 0 ? [put(copies.sessions, { n: sessions })] : []),
    ...(unread > 0 ? [counted(unread, copies.unread)] : []),
  ];
}

const Look = ({ preview }: { readonly preview: Preview }) => {
  const here = useRef<HTMLDivElement>(null);
  // Below the button it may lie out of sight, and then nothing seems to have happened.
  useEffect(() => here.current?.scrollIntoView({ block: 'center' }), [preview]);
  return (
    <div class="stack copy-look" ref={here}>
      <div class="lines">
        {previewLines(preview).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {preview.fresh.length === 0 ? <p class="strong">{copies.nothingNew}</p> : null}
      </div>
      {preview.fresh.length > 0 ? (
        <Button class="wide" onPress={() => addCopy(preview)}>
          {counted(preview.fresh.length, copies.add)}
        </Button>
      ) : null}
      <Button class="wide" look="plain" onPress={leaveCopy}>
        {copies.leave}
      </Button>
    </div>
  );
};

/** What became of the file that was picked. */
const Outcome = () => {
  const now = bringing.value;
  switch (now.step) {
    case 'nothing':
      return null;
    case 'look':
      return <Look preview={now.preview} />;
    case 'wrong':
      return <p class="strong">{copies.wrong[now.why]}</p>;
    case 'undone':
      return <p class="strong">{copies.undone}</p>;
    case 'too-late':
      return <p class="strong">{copies.tooLate}</p>;
    case 'added':
      return (
        <div class="stack">
          <p class="strong">{counted(now.count, copies.added)}</p>
          <Button class="wide" look="line" onPress={() => undoCopy(now.from, now.until)}>
            {copies.undo}
          </Button>
        </div>
      );
  }
};

/** Picks a file, shows what it would add, adds it, and takes it back. */
export const BringCopy = ({ label = copies.bring, look = 'line' }: { readonly label?: string; readonly look?: 'main' | 'line' }) => {
  return (
    <div class="stack">
      <FilePick label={label} look={look} accept=".plb,.ndjson,.txt,application/x-ndjson,text/plain" onFile={lookAt} class="wide" />
      <div aria-live="polite">
        <Outcome />
      </div>
    </div>
  );
};

export const CopyCard = () => {
  const age = lastCopy.value;
  const isOld = age === undefined || age >= copyIsOldAfter;
  return (
    <Notice title={copies.title} lines={[copies.line]}>
      {age === undefined && bringing.value.step === 'added' ? null : (
        <p class={isOld ? 'chip up copy-age' : 'chip copy-age'}>{copyWords(age)}</p>
      )}
      <Button look="line" class="wide" onPress={saveCopy}>
        {copies.make}
      </Button>
      {age === 0 ? <p class="small muted">{copies.made}</p> : null}
      <BringCopy />
      <p class="small muted">{copies.bringLine}</p>
    </Notice>
  );
};
