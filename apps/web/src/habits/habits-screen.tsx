import { habitStrip, habitsOn } from '@plumbline/coach';
import { catalog, day, known, thisDay, toldSince } from '../model/home.ts';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { TimerList } from '../timers/timer-list.tsx';
import { ui } from '../ui-words.ts';
import '../settings/settings.css';
import '../today/habit-strip.css';
import './habits.css';
import { KeptHabit } from './kept-habit.tsx';
import { Offer } from './offer.tsx';
import { ReminderCards } from './reminder-card.tsx';

/** The habits of the day: what is kept, what may come next, and the reminders. */
export const HabitsScreen = () => {
  const state = known();
  const strip = habitStrip({ facts: toldSince(day.value), state, catalog, planned: thisDay.value.habits, on: day.value });
  const habits = habitsOn(state, catalog, day.value);
  // What the plan only begins with is offered below, with its reasons; the walk is there from the start.
  const kept = strip.filter(({ plan }) => plan.habit === 'walk' || habits.active.some(({ habit }) => habit === plan.habit));
  return (
    <Page>
      <PageHead up="today" upName={ui.tabs.today} title={ui.habits.title} lead={ui.habits.lead} />
      <div class="columns">
        <div class="sections">
          <section class="stack">
            <h2>{ui.habits.kept}</h2>
            {kept.length === 0 ? <p class="muted">{ui.habits.none}</p> : null}
            <ul class="kept-habits">
              {kept.map((one) => (
                <KeptHabit key={one.plan.habit} one={one} />
              ))}
            </ul>
          </section>
          <Offer habits={habits} />
        </div>
        <div class="sections">
          <TimerList />
          <ReminderCards />
        </div>
      </div>
    </Page>
  );
};
