import { useEffect, useRef } from 'preact/hooks';
import { dayAndMonth, fullDate } from '../model/day-words.ts';
import { Button } from '../parts/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';
import { add, bringing, leave, lineOf, lookAt, takeBack } from './bringing.ts';
import type { BroughtPreview } from './brought.ts';

const words = ui.taking;
/** The newest ones are looked at; the rest are counted. */
const SHOWN = 5;

function linesOf({ fresh, known, left, beyond, from, until }: BroughtPreview): readonly string[] {
  const span = from && until ? { from: fullDate(from), until: fullDate(until) } : undefined;
  return [
    ...(fresh.length > 0 ? [counted(fresh.length, words.fresh)] : []),
    ...(span ? [from === until ? `${span.from}.` : `${put(words.span, span)}.`] : []),
    ...(known > 0 ? [counted(known, words.known)] : []),
    ...(left > 0 ? [counted(left, words.left)] : []),
    ...(beyond > 0 ? [counted(beyond, words.beyond)] : []),
  ];
}

const Look = ({ preview }: { readonly preview: BroughtPreview }) => {
  const here = useRef<HTMLDivElement>(null);
  // Below the button it may lie out of sight, and then nothing seems to have happened.
  useEffect(() => here.current?.scrollIntoView({ block: 'center' }), [preview]);
  const { fresh } = preview;
  return (
    <div class="stack copy-look" ref={here}>
      <div class="lines">
        {linesOf(preview).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {fresh.length === 0 ? <p class="strong">{words.nothingNew}</p> : null}
      </div>
      {fresh.length > 0 ? (
        <>
          <ul class="brought">
            {fresh
              .slice(-SHOWN)
              .toReversed()
              .map((one) => (
                <li key={`${one.at}${one.kind}`}>
                  <span>{lineOf(one)}</span>
                  <span class="small muted num">{dayAndMonth(one.at.slice(0, 10))}</span>
                </li>
              ))}
            {fresh.length > SHOWN ? <li class="muted">{put(words.more, { n: fresh.length - SHOWN })}</li> : null}
          </ul>
          <Button class="wide" onPress={() => add(preview)}>
            {counted(fresh.length, words.add)}
          </Button>
        </>
      ) : null}
      <Button class="wide" look="plain" onPress={leave}>
        {words.leave}
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
    case 'reading':
      return <p class="muted">{words.reading}</p>;
    case 'look':
      return <Look preview={now.preview} />;
    case 'wrong':
      return <p class="strong">{words.wrong[now.why]}</p>;
    case 'undone':
      return <p class="strong">{words.undone}</p>;
    case 'added':
      return (
        <div class="stack">
          <p class="strong">{counted(now.ids.length, words.added)}</p>
          <Button class="wide" look="line" onPress={() => takeBack(now.ids)}>
            {words.undo}
          </Button>
        </div>
      );
  }
};

/** Picks a file of steps or workouts, shows what it would add, adds it, and takes it back. */
export const BringCard = () => {
  return (
    <Notice title={words.in} lines={[words.inLine, words.inPlan]}>
      <FilePick
        label={words.pick}
        accept=".csv,.gpx,.fit,text/csv,application/gpx+xml,application/octet-stream"
        onFile={lookAt}
        class="wide"
      />
      <div aria-live="polite">
        <Outcome />
      </div>
      <p class="small muted">{words.inPlaces}</p>
    </Notice>
  );
};
