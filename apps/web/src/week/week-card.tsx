import { day, known, thisDay } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { isSkipped, skipWeek } from './week-skip.ts';
import './week.css';

/** The questions of the week, once a week, and gone with one tap. */
export const WeekCard = () => {
  if (!thisDay.value.asks.includes('week-check') || isSkipped(day.value)) return null;
  const isUpkeep = known().upkeep !== undefined;
  return (
    <Notice
      tone="learn"
      title={isUpkeep ? ui.upkeep.checkTitle : ui.week.cardTitle}
      lines={[isUpkeep ? ui.upkeep.checkLine : ui.week.cardLine]}
    >
      <div class="week-acts">
        <ButtonLink look="quiet" href={hrefOf('week')}>
          {ui.week.answer}
        </ButtonLink>
        <Button look="plain" onPress={() => skipWeek(day.value)}>
          {ui.week.skip}
        </Button>
      </div>
    </Notice>
  );
};
