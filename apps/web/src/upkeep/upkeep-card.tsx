// On Today: the offer of the half year, or where one is in it.
import { offersUpkeep, type UpkeepDays, upkeepOn } from '@plumbline/coach';
import { dayAndMonth } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { puttingOff } from '../storage/put-off.ts';
import { upkeepKey } from '../storage/shelf.ts';
import { ui } from '../ui-words.ts';
import { cardOf, counted, put } from '../words.ts';
import '../week/week.css';

const words = ui.upkeep;
/** An offer that was set aside comes again after as long as it took to be well. */
const offer = puttingOff(upkeepKey, 28);

const Offer = () => {
  const card = cardOf('all-well');
  return (
    <Notice tone="learn" title={card?.title} lines={card?.lines ?? []}>
      <div class="week-acts">
        <ButtonLink look="quiet" href={hrefOf('upkeep')}>
          {words.look}
        </ButtonLink>
        <Button look="plain" onPress={() => offer.putOff(day.value)}>
          {words.notNow}
        </Button>
      </div>
    </Notice>
  );
};

function lineOf({ cameBack, isOver, next }: UpkeepDays): string {
  if (cameBack) return counted(cameBack.quietWeeks, words.cameBackLine);
  if (isOver) return words.overLine;
  return next ? put(words.nextCheck, { date: dayAndMonth(next) }) : words.lead;
}

const Going = ({ upkeep }: { readonly upkeep: UpkeepDays }) => {
  const { cameBack, isOver, week, of } = upkeep;
  return (
    <Notice
      tone={cameBack ? 'calm' : 'learn'}
      title={cameBack ? words.cameBack : isOver ? words.over : words.title}
      lines={[lineOf(upkeep)]}
    >
      <p class="small">
        <span class="muted num">{put(words.week, { n: week, of })}</span> <a href={hrefOf('upkeep')}>{words.look}</a>
      </p>
    </Notice>
  );
};

export const UpkeepCard = () => {
  const upkeep = upkeepOn(known(), day.value);
  if (upkeep) return <Going upkeep={upkeep} />;
  return offersUpkeep(known()) && !offer.isPutOff(day.value) ? <Offer /> : null;
};
