import { HABIT_DAYS, type HabitToday } from '@plumbline/coach';
import { type HabitId, habitTable, REST_DAYS } from '@plumbline/engine';
import { Suggested } from '../handed/trainer-here.tsx';
import { fact, known, tell } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { amountOf } from '../today/habits.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put, sourceOf } from '../words.ts';
import { Dots } from './dots.tsx';
import { doOnce, undoOnce } from './ticking.ts';

const words = ui.habits;

/** What it is, how much and why, and who says so. */
export const AboutHabit = ({ habit, isNew = false }: { readonly habit: HabitId; readonly isNew?: boolean }) => {
  const { what, howMuch, why, note } = phrases.habits[habit];
  return (
    <div class="lines small">
      <p>{what}</p>
      {isNew ? <p>{howMuch}</p> : null}
      <p>
        {why} <span class="muted">{sourceOf(habitTable[habit].source)?.name}</span>
      </p>
      <p class="muted">{note}</p>
    </div>
  );
};

/** The article's goal for a whole day, for whoever asked for it and does not sit on wheels. Source: SR-08, rule book 6.1. */
const SittingGoal = ({ habit }: { readonly habit: HabitId }) => {
  const { kit, optIn } = known().person.profile;
  const isWished = habit === 'movement-break' && optIn.includes('sitting-goal') && !kit.includes('wheelchair');
  return isWished ? <p class="small strong">{words.sittingGoal}</p> : null;
};

/** Minutes of sitting that may be chosen. */
const everyChoices = [30, 45, 60];
/** With the one that is set, where it came from elsewhere. */
const choicesWith = (now: number): readonly number[] => [...new Set([...everyChoices, now])].toSorted((a, b) => a - b);
const paceOf = (habit: HabitId): 'half' | 'usual' => (known().habits[habit]?.isHalf ? 'half' : 'usual');

/** Less of it, a rest, or none: each is one tap, none is asked twice. */
const Changes = ({ one }: { readonly one: HabitToday }) => {
  const { habit, everyMinutes, pace } = one.day;
  const isHalf = paceOf(habit) === 'half';
  const every = everyMinutes === undefined ? {} : { everyMinutes };
  const takeUp = (more: { everyMinutes?: number; pace?: 'half' | 'usual' }) =>
    tell(fact('habit-adopted', { habit, ...every, pace: paceOf(habit), ...more }));
  const rests = pace.asks;
  return (
    <div class="habit-changes">
      {everyMinutes === undefined ? null : (
        <fieldset class="settings-row" aria-label={words.every}>
          <legend class="small muted">{words.every}</legend>
          {choicesWith(everyMinutes).map((minutes) => (
            <button
              key={minutes}
              type="button"
              class="num"
              aria-pressed={minutes === everyMinutes}
              onClick={() => void takeUp({ everyMinutes: minutes })}
            >
              {put(ui.amounts.minutes, { n: minutes })}
            </button>
          ))}
        </fieldset>
      )}
      <div class="chips">
        {habitTable[habit].asked === 'never' || rests ? null : (
          <Button look="line" onPress={() => takeUp({ pace: isHalf ? 'usual' : 'half' })}>
            {isHalf ? words.usual : words.less}
          </Button>
        )}
        {rests ? null : (
          <Button look="line" onPress={() => tell(fact('habit-paused', { habit, days: REST_DAYS }))}>
            {words.rest}
          </Button>
        )}
        <Button look="line" onPress={() => tell(fact('habit-paused', { habit }))}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
};

/** How its reminders are, where that is not as usual. */
const Standing = ({ one }: { readonly one: HabitToday }) => {
  const { habit, pace, isHeld } = one.day;
  if (pace.asks)
    return (
      <div class="habit-standing small">
        <p>{words.rests}</p>
        <Button look="plain" onPress={() => tell(fact('habit-adopted', { habit, pace: paceOf(habit) }))}>
          {words.wake}
        </Button>
      </div>
    );
  const line = isHeld ? words.settled : paceOf(habit) === 'half' ? words.isHalf : undefined;
  return line === undefined ? null : <p class="small muted">{line}</p>;
};

/** One habit that is kept: done in one tap, and everything else a step behind it. */
export const KeptHabit = ({ one }: { readonly one: HabitToday }) => {
  const { plan, day, isDone, ticked } = one;
  const { name } = phrases.habits[plan.habit];
  const isKept = known().habits[plan.habit] !== undefined;
  const isFull = day.done >= day.aim && isDone;
  return (
    <li class="card kept-habit">
      <div class="kept-head">
        <div>
          <h3>{name}</h3>
          <p class="small muted">{isKept ? amountOf(plan) : `${words.fromPlan}: ${amountOf(plan)}`}</p>
        </div>
        <button
          type="button"
          class="kept-tick"
          aria-label={`${isDone ? words.again : words.did}: ${name}`}
          data-done={isFull ? 'all' : isDone ? 'some' : 'none'}
          onClick={() => void doOnce(one)}
        >
          <span aria-hidden="true" />
        </button>
      </div>
      <SittingGoal habit={plan.habit} />
      <Suggested habit={plan.habit} isKept={isKept} />
      <Dots days={day.days} of={HABIT_DAYS} />
      {isDone ? (
        <div class="between kept-today">
          <p class="small strong num" role="status">
            {day.aim > 1 ? put(words.count, { n: day.done, of: day.aim }) : words.oneCount}
          </p>
          {ticked.length > 0 ? (
            <Button look="plain" label={put(words.undoOf, { what: name })} onPress={() => undoOnce(one)}>
              {words.undo}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Standing one={one} />
      <details class="kept-more">
        <summary>{isKept ? words.more : words.about}</summary>
        <div class="stack">
          <AboutHabit habit={plan.habit} />
          {plan.habit === 'walk' ? <a href={hrefOf('walking')}>{ui.walking.door}</a> : null}
          {isKept ? <Changes one={one} /> : null}
        </div>
      </details>
    </li>
  );
};
