import type { LeftOut, Plan } from '@plumbline/engine';
import { Fold } from '../parts/fold.tsx';
import { Habits } from '../today/habits.tsx';
import { ui } from '../ui-words.ts';
import { cardOf, leftOutSays, patternName } from '../words.ts';

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
    </Fold>
  );
};

/** What stands around the weeks: habits, what is missing and why, and what is good to know. */
export const Around = ({ plan }: { readonly plan: Plan }) => (
  <div class="sections">
    <Habits habits={plan.habits} />
    <div class="stack">
      <LeftOutFold plan={plan} />
      <CardsFold plan={plan} />
    </div>
  </div>
);
