import type { LeftOut, Plan } from '@plumbline/engine';
import { thisDay } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { OwnLines } from '../own/own-lines.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Notice } from '../parts/notice.tsx';
import { Habits } from '../today/habits.tsx';
import { ui } from '../ui-words.ts';
import { cardOf, leftOutSays, patternName, reasonsOf } from '../words.ts';
import { Adds } from './adds.tsx';
import { Levers, LeversDone } from './levers.tsx';

/** Each kind of exercise and reason once. */
function leftOutLines(leftOut: readonly LeftOut[]): readonly { readonly what: string; readonly why: string }[] {
  const lines = new Map(leftOut.map((one) => [`${one.pattern}/${leftOutSays(one)}`, { what: patternName(one), why: leftOutSays(one) }]));
  return [...lines.values()];
}

const LeftOutFold = ({ plan }: { readonly plan: Plan }) => {
  const lines = leftOutLines(plan.leftOut);
  return (
    <Fold title={ui.plan.leftOut} aside={lines.length > 0 ? lines.length : undefined}>
      {lines.length === 0 ? <p class="muted">{ui.plan.none}</p> : null}
      <ul class="rows">
        {lines.map(({ what, why }) => (
          <li key={what + why}>
            <strong>{what}</strong>
            <p class="small muted">{why}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
};

const CardsFold = ({ plan }: { readonly plan: Plan }) => {
  const cards = [...new Set(plan.cards)].flatMap((id) => cardOf(id) ?? []);
  return (
    <Fold title={ui.plan.goodToKnow} aside={cards.length}>
      <ul class="rows">
        {cards.map(({ title, lines, act }) => (
          <li key={title} class="lines">
            <h3>{title}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p class="strong">{act}</p>
          </li>
        ))}
      </ul>
      <NotReviewed />
    </Fold>
  );
};

const reviewCards = {
  plateau: 'plateau',
  'no-better': 'plan-review',
  'heavy-weeks': 'heavy-weeks',
  upkeep: 'all-well',
  resized: 'resized',
} as const;

/** What is worth looking at together: offers, with their reason. The end of the block has a place of its own, on Today. */
const Reviews = ({ plan }: { readonly plan: Plan }) => {
  const found = thisDay.value.reviews.flatMap(({ kind, because, levers = [] }) =>
    kind === 'block-end' ? [] : [{ kind, levers, card: cardOf(reviewCards[kind]), why: reasonsOf(because)[0] }],
  );
  if (found.length === 0) return <LeversDone />;
  return (
    <Notice tone="learn" title={ui.block.review}>
      {found.map(({ kind, levers, card, why }) => (
        <div key={kind} class="lines">
          <h3>{card?.title}</h3>
          {card?.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {levers.length > 0 ? <Levers levers={levers} plan={plan} /> : null}
          {kind === 'upkeep' ? <a href={hrefOf('upkeep')}>{ui.upkeep.look}</a> : <p class="strong">{card?.act}</p>}
          {kind === 'heavy-weeks' ? (
            <ButtonLink look="line" href={hrefOf('measure')}>
              {ui.measure.cardOpen}
            </ButtonLink>
          ) : null}
          {why ? (
            <p class="small muted">
              {why.says} {why.from?.name}
            </p>
          ) : null}
        </div>
      ))}
    </Notice>
  );
};

/** What stands around the weeks: habits, what is missing and why, and what is good to know. */
export const Around = ({ plan }: { readonly plan: Plan }) => (
  <div class="sections">
    <Reviews plan={plan} />
    <OwnLines />
    <Habits habits={plan.habits} />
    <div class="stack">
      <Adds plan={plan} />
      <LeftOutFold plan={plan} />
      <CardsFold plan={plan} />
    </div>
  </div>
);
