import type { HabitDay, HabitId } from '@plumbline/engine';
import { Suggested, takenUp } from '../handed/trainer-here.tsx';
import { tell } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { AboutHabit } from './kept-habit.tsx';

const words = ui.habits;
const { offerFirst, offerNext, enough } = phrases.habitAsking;

/** What a person has to ask for is asked for by taking it up. */
const takeUp = (habit: HabitId): Promise<boolean> => tell(...takenUp(habit));

const TakeUp = ({ habit, look }: { readonly habit: HabitId; readonly look: 'main' | 'line' }) => (
  <div class="stack">
    <AboutHabit habit={habit} isNew />
    <Suggested habit={habit} isKept={false} />
    <Button class="wide" look={look} label={put(words.takeUpOf, { what: phrases.habits[habit].name })} onPress={() => takeUp(habit)}>
      {words.takeUp}
    </Button>
  </div>
);

/** The one to take up next, and the others behind it; or why there is none now. */
export const Offer = ({ habits: { active, offer, choices, waits } }: { readonly habits: HabitDay }) => {
  if (waits !== undefined) return <p class="muted">{waits === 'enough' ? enough : words.settling}</p>;
  if (offer === undefined && choices.length === 0) return null;
  return (
    <section class="stack">
      <h2>{active.length > 0 ? offerNext : offerFirst}</h2>
      {offer ? (
        <Notice tone="learn" title={phrases.habits[offer.habit].name}>
          <TakeUp habit={offer.habit} look="main" />
        </Notice>
      ) : null}
      {choices.length > 0 ? (
        <Fold title={words.others} aside={choices.length}>
          <div class="habit-others">
            {choices.map((habit) => (
              <details key={habit} class="kept-more">
                <summary>{phrases.habits[habit].name}</summary>
                <TakeUp habit={habit} look="line" />
              </details>
            ))}
          </div>
        </Fold>
      ) : null}
    </section>
  );
};
