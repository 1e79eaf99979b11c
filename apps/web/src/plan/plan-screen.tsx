import { flareDaysOf } from '@plumbline/coach';
import { addDays } from '@plumbline/engine';
import type { ComponentChildren } from 'preact';
import { FromTrainer } from '../handed/trainer-here.tsx';
import { dayAndMonth } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { programWords, put } from '../words.ts';
import { Around } from './around.tsx';
import { Block } from './block.tsx';
import './plan.css';
import { Weeks } from './weeks.tsx';

const Head = () => {
  if (plan.value === undefined) return null;
  const { program, from, weeks } = plan.value;
  const { name, about } = programWords(program);
  return (
    <header class="plan-head">
      <div>
        <p class="eyebrow">{put(ui.plan.from, { from: dayAndMonth(from), until: dayAndMonth(addDays(from, weeks * 7 - 1)) })}</p>
        <h1>{name}</h1>
        <p class="muted">{about}</p>
      </div>
      <div class="plan-acts">
        <ButtonLink look="quiet" href={hrefOf('programs')}>
          {ui.plan.change}
        </ButtonLink>
        <ButtonLink look="plain" href={hrefOf('paper')}>
          {ui.paper.door}
        </ButtonLink>
      </div>
    </header>
  );
};

/** The four weeks, and beside them either what stands around them or the why of one exercise. */
export const PlanScreen = ({ beside }: { readonly beside?: ComponentChildren }) => {
  if (plan.value === undefined) return null;
  const flare = flareDaysOf(known(), day.value);
  const isFlaring = flare !== undefined && flare.part !== 'return';
  return (
    <Page>
      <div class={beside ? 'columns has-detail' : 'columns'}>
        <div class="plan-list">
          <Head />
          <FromTrainer />
          <Block />
          {isFlaring ? <p class="small plan-hint">{ui.block.flare}</p> : null}
          <p class="small muted plan-hint no-print">{ui.plan.pickItem}</p>
          <Weeks />
        </div>
        <div class={beside ? 'beside' : ''}>{beside ?? <Around plan={plan.value} />}</div>
      </div>
    </Page>
  );
};
