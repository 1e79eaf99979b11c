import type { Plan, PlanEmphasis } from '@plumbline/engine';
import { hrefOf } from '../model/route.ts';
import { Fold } from '../parts/fold.tsx';
import { ui } from '../ui-words.ts';
import { phrases, reasonsOf } from '../words.ts';

const words = phrases.assessment.factors;
type Factor = PlanEmphasis['factor'];

/** What each of the things that can add to it changes in the plan, said with the answer behind it. Never a cause. */
const Line = ({ factor, all }: { readonly factor: Factor; readonly all: readonly PlanEmphasis[] }) => (
  <li class="lines">
    <h3>{words.groups[factor]}</h3>
    {all
      .filter((one) => one.factor === factor)
      .flatMap(({ because }) => reasonsOf(because))
      .map(({ says }) => (
        <p key={says} class="small">
          {says}
        </p>
      ))}
  </li>
);

/** What a person told that can add to back pain, and what the plan does with it; nothing where nothing leans anywhere. */
export const Adds = ({ plan: { emphasis = [] } }: { readonly plan: Plan }) => {
  const factors = [...new Set(emphasis.map(({ factor }) => factor))];
  if (factors.length === 0) return null;
  return (
    <Fold title={words.adds} aside={factors.length}>
      <p class="muted">{words.help}</p>
      <ul class="rows">
        {factors.map((factor) => (
          <Line key={factor} factor={factor} all={emphasis} />
        ))}
      </ul>
      <p>
        <a href={hrefOf('you')}>{ui.know.adds.change}</a>
      </p>
    </Fold>
  );
};
