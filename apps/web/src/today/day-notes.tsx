import { type DayNote, dayNotesOf, flareDaysOf, wentBy } from '@plumbline/coach';
import { longDay, weekday } from '../model/day-words.ts';
import { day, fact, known, tell } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { cardOf, put, reasonsOf } from '../words.ts';

const { notes } = ui;

/** The sessions of the way back as steps that grow. */
const Steps = ({ shown }: { readonly shown: readonly number[] }) => (
  <div class="lines">
    <p class="small">{notes.wayBack}</p>
    <ol class="steps-back num">
      {shown.map((share) => (
        <li key={share}>{share}</li>
      ))}
    </ol>
  </div>
);

const Said = ({ note }: { readonly note: DayNote }) => {
  const why = reasonsOf(note.because)[0]?.says;
  if (note.kind === 'gap') {
    const card = cardOf('after-a-gap');
    if (note.shown.length === 0) return <Notice tone="learn" title={notes.gapTitle} lines={[put(notes.gapLine, { days: note.days })]} />;
    return (
      <Notice tone="learn" title={card?.title} lines={card?.lines.slice(0, 1) ?? []}>
        <Steps shown={note.shown} />
      </Notice>
    );
  }
  const card = cardOf(note.kind);
  const until = note.kind === 'lighter-week' ? [put(notes.lighterUntil, { date: longDay(note.until) })] : why ? [why] : [];
  return (
    <Notice tone="calm" title={card?.title} lines={[...(card?.lines ?? []), ...until]}>
      <p class="strong">{card?.act}</p>
    </Notice>
  );
};

/** A session whose day is over: no word of blame, nothing on top, and a way to do it today where there is one. */
const WentBy = () => {
  const by = plan.value && wentBy(plan.value, known(), day.value);
  if (!by) return null;
  const title = put(notes.byTitle, { day: weekday(by.date) });
  if (!by.mayBeToday)
    return (
      <p class="small muted">
        {title}. {notes.byLine}
      </p>
    );
  return (
    <Notice title={title} lines={[notes.byLine]}>
      <Button look="line" onPress={() => tell(fact('day-moved', { from: by.date, to: day.value }))}>
        {notes.byToday}
      </Button>
    </Notice>
  );
};

/** What the day has to say beside its session; time away and a flare say more than one session that went by. */
export const DayNotes = () => {
  const said = dayNotesOf(known(), day.value);
  return (
    <>
      {said.map((note) => (
        <Said key={note.kind} note={note} />
      ))}
      {said.some(({ kind }) => kind === 'gap') || flareDaysOf(known(), day.value) ? null : <WentBy />}
    </>
  );
};
