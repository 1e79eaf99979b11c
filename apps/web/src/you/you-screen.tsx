import { beginRound } from '../check/round.ts';
import { CopyCard } from '../copies/copy-card.tsx';
import { PersistCard } from '../copies/persist-card.tsx';
import { LanguageCard } from '../language/language-card.tsx';
import { day, fact, known, tell } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { InstallCard } from '../offline/install-card.tsx';
import { WarningSigns } from '../outcome/warning-signs.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { standing } from '../sync/standing.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { eraseAll } from './data.ts';
import { toldAbout } from './told-model.ts';
import './you.css';

const { intendedPurpose, crisisSupport, consent } = phrases.purpose;
const crisisLine = 'https://findahelpline.com/';

/** On a phone the list would push everything else out of sight. */
const isWide = (): boolean => window.matchMedia('(min-width: 900px)').matches;

const Told = () => (
  <Fold title={ui.you.told} open={isWide()}>
    <dl class="told">
      {toldAbout(known().person).map(({ step, asked, said }) => (
        <div key={step}>
          <dt class="small muted">{asked}</dt>
          <dd>
            <span>{said}</span>
            <a class="no-print" href={hrefOf('change', step)} aria-label={`${ui.you.change}: ${asked}`}>
              {ui.you.change}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  </Fold>
);

const StartAgain = () => {
  const { program } = known();
  const start = async (): Promise<void> => {
    if (await tell(fact('program-chosen', { program: program?.id ?? 'my-plan', from: day.value, weeks: 4 }))) go('plan');
  };
  const askAgain = (): void => {
    beginRound('full', 'own');
    go('check');
  };
  return (
    <>
      <Notice title={ui.you.readiness} lines={[ui.you.askAgainLine]}>
        <Button look="quiet" onPress={askAgain}>
          {ui.you.askAgain}
        </Button>
      </Notice>
      <Notice title={ui.you.again} lines={[ui.you.againLine]}>
        <Button look="quiet" onPress={start}>
          {ui.you.againDo}
        </Button>
      </Notice>
    </>
  );
};

const Data = () => (
  <Notice title={ui.you.data} lines={[ui.you.dataLine]}>
    <Button look="line" class="wide" onPress={eraseAll}>
      {ui.you.erase}
    </Button>
    <p class="small muted">{ui.you.eraseLine}</p>
    {standing.value?.kind === 'on' ? <p class="small strong">{ui.sync.eraseFirst}</p> : null}
  </Notice>
);

/** What was told, how to begin again, the data itself, and help. */
export const YouScreen = () => (
  <Page>
    <header class="page-head">
      <h1>{ui.you.title}</h1>
    </header>
    <div class="columns">
      <div class="stack">
        <Told />
      </div>
      <div class="stack">
        <LanguageCard />
        <Notice title={ui.settings.title} lines={[ui.settings.toPage]}>
          <ButtonLink look="line" href={hrefOf('settings')}>
            {ui.settings.title}
          </ButtonLink>
        </Notice>
        <Notice title={ui.show.title}>
          <ButtonLink look="line" class="wide" href={hrefOf('show')}>
            {ui.show.door}
          </ButtonLink>
          <ButtonLink look="line" class="wide" href={hrefOf('scan')}>
            {ui.scan.door}
          </ButtonLink>
        </Notice>
        <StartAgain />
        <Notice title={ui.visit.door} lines={[ui.visit.lead]}>
          <ButtonLink look="line" href={hrefOf('visit')}>
            {ui.visit.door}
          </ButtonLink>
        </Notice>
        <CopyCard />
        <Notice title={ui.taking.title} lines={[ui.taking.toPage]}>
          <ButtonLink look="line" href={hrefOf('take')}>
            {ui.taking.title}
          </ButtonLink>
        </Notice>
        <Notice title={ui.sync.title} lines={[ui.sync.toPage]}>
          <ButtonLink look="line" href={hrefOf('devices')}>
            {ui.sync.door}
          </ButtonLink>
        </Notice>
        <PersistCard />
        <InstallCard />
        <Data />
        <WarningSigns />
        <Notice tone="calm" {...crisisSupport}>
          <a class="far-link" href={crisisLine} target="_blank" rel="noreferrer">
            {ui.start.crisisLink}
          </a>
        </Notice>
        <Notice tone="learn" title={ui.you.purpose} lines={[intendedPurpose, ...consent.limits.lines]} />
      </div>
    </div>
  </Page>
);
