import { blockEndOf } from '@plumbline/coach';
import type { Plan } from '@plumbline/engine';
import { day, fact, known, tell } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';
import './notes.css';

const { block } = ui;

/** Four weeks looked back on in numbers of what was done, and the way on. */
export const BlockDone = ({ plan }: { readonly plan: Plan }) => {
  const { sessions, planned, walkMinutes, days } = blockEndOf(plan, known());
  const start = () => tell(fact('program-chosen', { program: plan.program, from: day.value, weeks: 4 }));
  return (
    <Notice tone="calm" title={block.doneTitle}>
      <ul class="block-sum num">
        <li>{put(block.doneSessions, { n: sessions, of: planned })}</li>
        {walkMinutes > 0 ? <li>{put(block.doneWalks, { n: walkMinutes })}</li> : null}
        <li>{counted(days, block.doneDays)}</li>
      </ul>
      <p>{block.next}</p>
      <Button class="wide" onPress={start}>
        {ui.today.nextBlock}
      </Button>
      <ButtonLink look="plain" href={hrefOf('programs')}>
        {block.other}
      </ButtonLink>
    </Notice>
  );
};
