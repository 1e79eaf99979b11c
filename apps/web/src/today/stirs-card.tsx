import { day, fact, known, tell, thisDay } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { puttingOff } from '../storage/put-off.ts';
import { stirsKey } from '../storage/shelf.ts';
import { ui } from '../ui-words.ts';
import { isSkipped } from '../week/week-skip.ts';
import { phrases } from '../words.ts';

const { stirs: words } = ui.week;
const { items } = phrases.assessment.direction;
const later = puttingOff(stirsKey, 14);

/** What was told to stir the back, asked again every two weeks with one tap. The questions of the week come first. Source: rule book 2.2. */
export const StirsCard = () => {
  const { asks } = thisDay.value;
  const isWeekOpen = asks.includes('week-check') && !isSkipped(day.value);
  if (!asks.includes('direction') || isWeekOpen || later.isPutOff(day.value)) return null;
  const { direction = {} } = known().person.assessment;
  const told = Object.entries(direction).flatMap(([way, does]) => (does === 1 ? [items[way as keyof typeof direction]] : []));
  return (
    <Notice tone="learn" title={words.title}>
      <Points lines={told} />
      <p class="small muted">{words.line}</p>
      <div class="week-acts">
        <Button look="quiet" onPress={() => tell(fact('assessment-answered', { direction }))}>
          {words.same}
        </Button>
        <ButtonLink look="quiet" href={hrefOf('change', 'ways')}>
          {words.changed}
        </ButtonLink>
        <Button look="plain" onPress={() => later.putOff(day.value)}>
          {words.later}
        </Button>
      </div>
    </Notice>
  );
};
