import type { Exercise, Item } from '@plumbline/engine';
import { shortDay } from '../model/day-words.ts';
import { doseTiles } from '../model/dose-words.ts';
import { changedBy } from '../model/plan-model.ts';
import { findExercise, itemAt } from '../model/plans.ts';
import { hrefOf, route } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { PlanScreen } from '../plan/plan-screen.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, exerciseWords, patternName, put } from '../words.ts';
import { HowTo } from './how-to.tsx';
import { Reasons } from './reasons.tsx';
import { Swaps } from './swaps.tsx';
import './why.css';

const unit = { sets: '', reps: '', seconds: ' s', metres: ' m', kg: ' kg' } as const;
const isCounted = (field: string | undefined): field is keyof typeof unit => field !== undefined && Object.hasOwn(unit, field);

/** The dose as tiles, and below them what the number was before the body answered. */
const Tiles = ({ item, exercise }: { readonly item: Item; readonly exercise: Exercise }) => {
  const [change] = changedBy(item);
  return (
    <div>
      <div class="dose-tiles num">
        {doseTiles(exercise, item.dose).map(({ big, label }) => (
          <div key={label}>
            <b>{big}</b>
            <span>{label}</span>
          </div>
        ))}
      </div>
      {change && isCounted(change.field) ? (
        <p class="chip up num was">{put(ui.why.was, { was: `${change.was}${unit[change.field]}` })}</p>
      ) : null}
      <p class="small muted leave">{put(ui.why.leave, { n: item.rirMin })}</p>
    </div>
  );
};

const Why = ({ item, exercise, date }: { readonly item: Item; readonly exercise: Exercise; readonly date: string }) => (
  <article class="why arrive" key={item.id}>
    <div class="why-stage">
      <a class="why-back" href={hrefOf('plan')}>
        {ui.why.toPlan}
      </a>
      <p class="eyebrow">
        {patternName(exercise)} · {shortDay(date)}
      </p>
      <h1 tabIndex={-1}>{exerciseName(item.exercise)}</h1>
      <p>{exerciseWords(item.exercise)?.purpose}</p>
    </div>
    <Tiles item={item} exercise={exercise} />
    <Reasons item={item} exercise={exercise} />
    <Swaps item={item} date={date} />
    <HowTo exercise={exercise} />
  </article>
);

/** Why one exercise is in one session, on whose authority, how it is done and what could stand in its place. */
export const WhyScreen = () => {
  const [, date = '', id = ''] = route.value;
  const item = itemAt(date, id);
  const exercise = item && findExercise(item.exercise);
  const beside =
    item && exercise ? (
      <Why item={item} exercise={exercise} date={date} />
    ) : (
      <Notice title={ui.why.gone}>
        <ButtonLink look="quiet" href={hrefOf('plan')}>
          {ui.why.toPlan}
        </ButtonLink>
      </Notice>
    );
  return <PlanScreen beside={beside} />;
};
