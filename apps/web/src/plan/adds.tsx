import type { Plan } from '@plumbline/engine';
import { sayEmphasis } from '@plumbline/library';
import { hrefOf } from '../model/route.ts';
import { Fold } from '../parts/fold.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';

const words = phrases.assessment.factors;

/** What a person told that can add to back pain, and what the plan does with it: never a cause. Nothing where nothing leans anywhere. */
export const Adds = ({ plan: { emphasis = [] } }: { readonly plan: Plan }) => {
  const factors = sayEmphasis(emphasis, phrases);
  if (factors.length === 0) return null;
  const isGraded = emphasis.some((one) => one.emphasis === 'graded-activity');
  return (
    <Fold title={words.adds} aside={factors.length}>
      <div class="stack">
        <p class="muted">{words.help}</p>
        <ul class="rows">
          {factors.map(({ factor, title, told, lines }) => (
            <li key={factor} class="lines">
              <h3>{title}</h3>
              <p class="small muted">{told}</p>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {isGraded && factor === 'mind-and-stress' ? <a href={hrefOf('own')}>{ui.own.bring}</a> : null}
            </li>
          ))}
        </ul>
        <a href={hrefOf('you')}>{ui.know.adds.change}</a>
      </div>
    </Fold>
  );
};
