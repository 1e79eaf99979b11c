import type { ExperimentLived, StandingOn } from '@plumbline/coach';
import { EXPERIMENT_WEEKS } from '@plumbline/engine';
import { useEffect, useRef, useState } from 'preact/hooks';
import { longDay } from '../model/day-words.ts';
import { fact, tell, thisDay } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';

const words = ui.experiments;

/** The weeks behind, by their kind, and those to come, of which nobody is told yet. */
const Strip = ({ lived, week }: { readonly lived: ExperimentLived; readonly week: number }) => {
  const behind = (arm: 'with' | 'without'): number => lived.weeks.filter((one) => one.arm === arm).length;
  const label = put(words.strip, { n: week, of: EXPERIMENT_WEEKS, with: behind('with'), without: behind('without') });
  const kinds = Array.from({ length: EXPERIMENT_WEEKS }, (_, at) => lived.weeks[at]?.arm ?? (at === week - 1 ? 'now' : 'later'));
  return (
    <div class="weeks-strip" role="img" aria-label={label}>
      {kinds.map((kind, at) => (
        <i key={at} class={kind} />
      ))}
    </div>
  );
};

/** Stopping loses what was lived, so it is asked once. */
const Stop = ({ lived }: { readonly lived: ExperimentLived }) => {
  const [isAsked, setAsked] = useState(false);
  const sure = useRef<HTMLParagraphElement>(null);
  useEffect(() => sure.current?.focus(), [isAsked]);
  if (!isAsked) {
    return (
      <Button look="plain" onPress={() => setAsked(true)}>
        {words.stop}
      </Button>
    );
  }
  return (
    <div class="stack">
      <p class="strong" tabIndex={-1} ref={sure}>
        {words.stopSure}
      </p>
      <div class="week-acts">
        <Button look="line" onPress={() => tell(fact('experiment-ended', { experiment: lived.id, why: 'own' }))}>
          {words.stopYes}
        </Button>
        <Button look="quiet" onPress={() => setAsked(false)}>
          {words.stopNo}
        </Button>
      </div>
    </div>
  );
};

/** The question that is on: what kind of week this is, and until when. */
export const Running = ({ lived }: { readonly lived: ExperimentLived<StandingOn> }) => {
  const { standing } = lived;
  const { title, week, thisWeek, questions } = phrases.experiments;
  const { ask, with: doing, without, withName, withoutName } = questions[lived.id];
  const isWith = standing.arm === 'with';
  const isDue = thisDay.value.asks.includes('week-check');
  return (
    <Notice>
      <div class="between wraps">
        <p class="eyebrow">{title}</p>
        <span class="small muted num">{put(week, { n: standing.week, of: EXPERIMENT_WEEKS })}</span>
      </div>
      <h2>{ask}</h2>
      <div class={`this-week ${standing.arm}`}>
        <p class="strong">{put(thisWeek, { arm: isWith ? withName : withoutName })}</p>
        <p>{isWith ? doing : without}</p>
      </div>
      <Strip lived={lived} week={standing.week} />
      {isDue ? (
        <>
          <p>{words.answerNow}</p>
          <ButtonLink look="quiet" href={hrefOf('week')}>
            {ui.week.answer}
          </ButtonLink>
        </>
      ) : (
        <p>{put(words.until, { date: longDay(standing.answerFrom) })}</p>
      )}
      <p class="small muted">{words.hidden}</p>
      <div class="no-print">
        <Stop lived={lived} />
      </div>
    </Notice>
  );
};
