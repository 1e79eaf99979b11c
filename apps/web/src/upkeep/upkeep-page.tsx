// The half year of keeping it up: what it holds, its check-ins, and what happens if a spell comes back.
import { offersUpkeep, type UpkeepCheck, type UpkeepDays, upkeepOffer, upkeepOn } from '@plumbline/coach';
import { addDays, UPKEEP_WEEKS, type WalkPlan, walksOf } from '@plumbline/engine';
import { fullDate } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { walksSay } from '../walking/walking-page.tsx';
import { counted, put, reasonsOf } from '../words.ts';
import { beginUpkeep, endUpkeep } from './upkeep-acts.ts';
import '../week/week.css';
import './upkeep.css';

const words = ui.upkeep;

const Holds = ({
  days,
  walk,
  until,
}: {
  readonly days: number;
  readonly walk: Pick<WalkPlan, 'minutes' | 'days'>;
  readonly until: string;
}) => (
  <ul class="upkeep-holds num">
    <li>{counted(days, words.strength)}</li>
    {words.holds.map((line) => (
      <li key={line}>{put(line, { walk: walksSay(walk), until: fullDate(until) })}</li>
    ))}
  </ul>
);

const Offer = () => {
  const { strengthDays, because } = upkeepOffer(known());
  const begin = async (): Promise<void> => {
    if (await beginUpkeep()) go('today');
  };
  return (
    <Notice title={words.look}>
      <Holds days={strengthDays} walk={walksOf(known())} until={addDays(day.value, UPKEEP_WEEKS * 7)} />
      <Button class="wide" onPress={begin}>
        {words.offer}
      </Button>
      {reasonsOf(because).map(({ says, from }) => (
        <p key={says} class="small muted">
          {says} {from?.name}
        </p>
      ))}
    </Notice>
  );
};

const Check = ({ check: { on, stands, painAvg } }: { readonly check: UpkeepCheck }) => (
  <li class={`upkeep-${stands}`}>
    <span>{fullDate(on)}</span>
    {stands === 'open' ? (
      <a href={hrefOf('week')}>{words.stands.open}</a>
    ) : (
      <span class="muted">{put(words.stands[stands], { n: painAvg ?? 0 })}</span>
    )}
  </li>
);

const Over = () => (
  <Notice tone="learn" title={words.over} lines={[words.overLine]}>
    <div class="week-acts">
      <Button look="quiet" onPress={beginUpkeep}>
        {words.again}
      </Button>
      <Button look="line" onPress={() => endUpkeep('over')}>
        {words.stop}
      </Button>
    </div>
  </Notice>
);

const IfBack = ({ cameBack }: Pick<UpkeepDays, 'cameBack'>) => {
  const end = async (): Promise<void> => {
    if (await endUpkeep('came-back')) go('today');
  };
  return (
    <Notice
      tone={cameBack ? 'calm' : 'plain'}
      title={cameBack ? words.cameBack : words.ifBack}
      lines={cameBack ? [counted(cameBack.quietWeeks, words.cameBackLine)] : words.ifBackLines}
    >
      <Button look="line" onPress={end}>
        {words.whole}
      </Button>
    </Notice>
  );
};

const Going = ({ upkeep }: { readonly upkeep: UpkeepDays }) => (
  <div class="columns">
    <div class="stack">
      {upkeep.isOver ? <Over /> : null}
      <Notice title={words.look}>
        <Holds days={upkeep.strengthDays} walk={upkeep.walk} until={upkeep.until} />
        <ButtonLink look="line" href={hrefOf('walking')}>
          {ui.walking.door}
        </ButtonLink>
      </Notice>
      <IfBack cameBack={upkeep.cameBack} />
    </div>
    <div class="stack">
      <Notice title={words.checks}>
        <ul class="rows upkeep-checks num">
          {upkeep.checks.map((check) => (
            <Check key={check.on} check={check} />
          ))}
        </ul>
      </Notice>
    </div>
  </div>
);

export const UpkeepPage = () => {
  const upkeep = upkeepOn(known(), day.value);
  return (
    <Page narrow={upkeep === undefined}>
      <header class="page-head">
        <div class="lines">
          <a class="way-up" href={hrefOf('today')}>
            {ui.tabs.today}
          </a>
          {upkeep ? <p class="eyebrow num">{put(words.week, { n: upkeep.week, of: upkeep.of })}</p> : null}
          <h1>{words.title}</h1>
          <p class="muted">{upkeep || offersUpkeep(known()) ? words.lead : words.none}</p>
        </div>
      </header>
      {upkeep ? <Going upkeep={upkeep} /> : offersUpkeep(known()) ? <Offer /> : null}
    </Page>
  );
};
