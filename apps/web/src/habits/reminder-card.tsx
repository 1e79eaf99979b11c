import { type Facts, MOST_REMINDERS } from '@plumbline/engine';
import { Suggested } from '../handed/trainer-here.tsx';
import { fact, known, tell } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { CalendarCard } from './calendar-card.tsx';
import { Clock } from './clock-field.tsx';
import { clockOf, coming, hush, hushedUntil } from './reminding.ts';
import { askToNote, mayNote } from './system-note.ts';

const words = ui.reminders;
const set = (data: Facts['reminders-set']): Promise<boolean> => tell(fact('reminders-set', data));

const Next = () => {
  if (hushedUntil.value > 0) return <p class="num">{put(words.hushed, { time: clockOf(hushedUntil.value) })}</p>;
  const [first] = coming.value;
  if (first === undefined) return <p class="muted">{words.noMore}</p>;
  const what = first.habits.map((habit) => phrases.habits[habit].name).join(', ');
  return <p class="num">{put(words.next, { time: first.local.slice(11), what })}</p>;
};

/** How many, and when not; the next one; an hour of quiet. */
const HowOften = () => {
  const { perDay, quietFrom, quietUntil, breatheAt } = known().reminders;
  const isBreathing = known().habits.breathe?.paused === false;
  return (
    <Notice title={words.title}>
      <Next />
      <p class="small muted">{words.lead}</p>
      <label class="field">
        <span>{words.perDay}</span>
        <select
          class="select num"
          value={String(perDay)}
          onChange={({ currentTarget }) => void set({ perDay: Number(currentTarget.value) })}
        >
          {Array.from({ length: MOST_REMINDERS + 1 }, (_, n) => (
            <option key={n} value={String(n)}>
              {n === 0 ? words.off : n}
            </option>
          ))}
        </select>
      </label>
      {perDay === 0 ? null : (
        <>
          <div class="clock-fields">
            <Clock label={words.from} value={quietFrom} onSay={(time) => set({ quietFrom: time })} />
            <Clock label={words.until} value={quietUntil} onSay={(time) => set({ quietUntil: time })} />
            {isBreathing ? <Clock label={words.breathe} value={breatheAt ?? ''} onSay={(time) => set({ breatheAt: time })} /> : null}
          </div>
          {isBreathing ? <Suggested habit="breathe" isKept /> : null}
          <Button look="line" onPress={() => hush(hushedUntil.value === 0)}>
            {hushedUntil.value === 0 ? words.hush : words.wake}
          </Button>
        </>
      )}
      <p class="small muted">{words.where}</p>
    </Notice>
  );
};

/** Messages outside the page: what they would say stands there before the browser is asked. */
const OnTheDevice = () => (
  <Notice title={words.systemTitle}>
    <p>{words.systemLine}</p>
    <blockquote class="lock-sample">
      <strong>{ui.name}</strong>
      <span>{phrases.habits['movement-break'].reminder}</span>
    </blockquote>
    {mayNote.value === 'default' ? (
      <Button look="line" onPress={askToNote}>
        {words.allow}
      </Button>
    ) : (
      <p class="small muted" role="status">
        {mayNote.value === 'granted' ? words.allowed : mayNote.value === 'denied' ? words.denied : words.cannot}
      </p>
    )}
  </Notice>
);

export const ReminderCards = () => (
  <>
    <HowOften />
    {known().reminders.perDay === 0 ? null : <OnTheDevice />}
    <CalendarCard />
  </>
);
