import type { Exercise, Item } from '@plumbline/engine';
import { Wishes } from '../handed/trainer-here.tsx';
import { shortDay } from '../model/day-words.ts';
import { doseTiles, type Tile } from '../model/dose-words.ts';
import { changedBy } from '../model/plan-model.ts';
import { findExercise, itemAt } from '../model/plans.ts';
import { hrefOf, route } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { PlanScreen } from '../plan/plan-screen.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, exerciseWords, numberWords, patternName, put, weightWords } from '../words.ts';
import { HowFigure, HowTo } from './how-to.tsx';
import { Reasons } from './reasons.tsx';
import { Swaps } from './swaps.tsx';
import './why.css';

/** Which tile a changed number belongs to, and how it is written. */
const places = {
  sets: ['sets', '{n}'],
  reps: ['amount', '{n}'],
  seconds: ['amount', ui.amounts.seconds],
  metres: ['amount', ui.amounts.metres],
  kg: ['kg', '{n}'],
} as const;

/** What a tile showed before the body answered. */
function before({ shows }: Tile, [change]: Item['because']): string | undefined {
  const { field, was } = change ?? {};
  if (field === undefined || was === undefined || !Object.hasOwn(places, field)) return undefined;
  const [place, written] = places[field as keyof typeof places];
  return place === shows ? put(ui.why.was, { was: place === 'kg' ? weightWords(was) : put(written, { n: numberWords(was) }) }) : undefined;
}

const Tiles = ({ item, exercise }: { readonly item: Item; readonly exercise: Exercise }) => (
  <div>
    <div class="dose-tiles num">
      {doseTiles(exercise, item.dose).map((tile) => {
        const was = before(tile, changedBy(item));
        return (
          <div key={tile.label}>
            <b>{tile.big}</b>
            <span>{tile.label}</span>
            {was ? <span class="was">{was}</span> : null}
          </div>
        );
      })}
    </div>
    {item.dose.reps === undefined ? null : <p class="small muted leave">{put(ui.why.leave, { n: item.rirMin })}</p>}
  </div>
);

const Why = ({ item, exercise, date }: { readonly item: Item; readonly exercise: Exercise; readonly date: string }) => (
  <article class="why arrive" key={item.id}>
    <div class="why-stage">
      <a class="why-back" href={hrefOf('plan')}>
        {ui.why.toPlan}
      </a>
      <HowFigure exercise={exercise} />
      <p class="eyebrow">
        {patternName(exercise)} · {shortDay(date)}
      </p>
      <h1 tabIndex={-1}>{exerciseName(item.exercise)}</h1>
      <p>{exerciseWords(item.exercise)?.purpose}</p>
    </div>
    <Tiles item={item} exercise={exercise} />
    <Wishes item={item} />
    <Reasons item={item} exercise={exercise} />
    <Swaps item={item} date={date} />
    <HowTo exercise={exercise} isBelow />
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
      <Notice isPage title={ui.why.gone}>
        <ButtonLink look="quiet" href={hrefOf('plan')}>
          {ui.why.toPlan}
        </ButtonLink>
      </Notice>
    );
  return <PlanScreen beside={beside} />;
};
