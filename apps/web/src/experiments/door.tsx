// The ways to own questions: from the page of progress, and from the day while one is on.
import { thisDay } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';

const words = ui.experiments;

export const ExperimentDoor = () => (
  <Notice title={words.title} lines={[words.doorLine]}>
    <ButtonLink look="line" href={hrefOf('experiments')}>
      {words.open}
    </ButtonLink>
  </Notice>
);

/** What kind of week this is, while a question is on. */
export const ExperimentToday = () => {
  const { experiment } = thisDay.value;
  if (experiment === undefined) return null;
  const { withName, withoutName } = phrases.experiments.questions[experiment.experiment];
  return (
    <p class="small">
      <a href={hrefOf('experiments')}>{put(words.now, { arm: experiment.arm === 'with' ? withName : withoutName })}</a>
    </p>
  );
};
