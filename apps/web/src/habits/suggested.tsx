// What a trainer suggests for a habit: said with their name, taken over in one tap, and never over what the person chose.
import { habitTimeText, settable, suggestedFor, type TimesToSet, unsetTimes } from '@plumbline/coach';
import type { Content, HabitId, ProgramTree } from '@plumbline/engine';
import { fact, known, tell } from '../model/home.ts';
import { trainer, trainerSaid } from '../model/trainer.ts';
import { paperScene } from '../paper/scene.ts';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';

function settingFacts(habit: HabitId, { everyMinutes, breatheAt }: TimesToSet): readonly Content[] {
  const pace = known().habits[habit]?.isHalf ? 'half' : 'usual';
  return [
    ...(everyMinutes === undefined ? [] : [fact('habit-adopted', { habit, everyMinutes, pace })]),
    ...(breatheAt === undefined ? [] : [fact('reminders-set', { breatheAt })]),
  ];
}

/** A habit is taken up, at the time that was suggested for it where the person has set none. */
export function takenUp(habit: HabitId): readonly Content[] {
  const times = unsetTimes(habit, suggestedFor(trainer.value, habit), known());
  const set = settingFacts(habit, times);
  return times.everyMinutes === undefined ? [fact('habit-adopted', { habit }), ...set] : set;
}

/** Times of a program for the habits that are kept already and have none of their own. */
export function timesTaken({ habitTimes = {} }: ProgramTree): readonly Content[] {
  const { habits } = known();
  return Object.entries(habitTimes).flatMap(([id, time]) => {
    const habit = id as HabitId;
    return habits[habit]?.paused === false ? settingFacts(habit, unsetTimes(habit, time, known())) : [];
  });
}

/** True where the setting of the person is another one. */
const differs = (habit: HabitId, { everyMinutes, breatheAt }: TimesToSet): boolean =>
  (everyMinutes !== undefined && known().habits[habit]?.everyMinutes !== everyMinutes) ||
  (breatheAt !== undefined && known().reminders.breatheAt !== breatheAt);

/** "Ana Ruiz suggests: every 40 min." Nothing where nothing is suggested. */
export const Suggested = ({ habit, isKept }: { readonly habit: HabitId; readonly isKept: boolean }) => {
  const time = suggestedFor(trainer.value, habit);
  const says = time === undefined ? '' : habitTimeText(time, paperScene());
  if (says === '') return null;
  const set = settable(habit, time);
  return (
    <div class="habit-suggested small">
      <p class="strong">{put(phrases.trainer.suggests, { name: trainerSaid(), time: says })}</p>
      {isKept && differs(habit, set) ? (
        <Button look="plain" onPress={() => tell(...settingFacts(habit, set))}>
          {ui.habits.asSuggested}
        </Button>
      ) : null}
    </div>
  );
};
