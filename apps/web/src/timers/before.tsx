// What stands before a timer: a question that has to be asked, or why it is not open.
import { engineVersion, rulesVersion, type Session } from '@plumbline/engine';
import { threeAnswers } from '../check/sheets-readiness.ts';
import { catalog, fact, known, tell, thisDay } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Notice } from '../parts/notice.tsx';
import { CheckInSteps } from '../session/check-in.tsx';
import { Page } from '../shell/page.tsx';
import { MorningCard } from '../today/morning-card.tsx';
import { ui } from '../ui-words.ts';
import type { Asked } from './timer-lead.ts';

const words = ui.timers;

/** Warm and cool: an open wound is asked for each time. */
export const WoundPage = ({ onSay }: { readonly onSay: (wound: NonNullable<Asked['wound']>) => void }) => (
  <Page narrow>
    <div class="stack">
      <p class="eyebrow">{words.oneQuestion}</p>
      <h1>{words.wound}</h1>
      <Choice
        label={words.wound}
        options={threeAnswers}
        onChoose={(value) => onSay(value === 'yes' || value === 'no' ? value : 'unsure')}
      />
      <ButtonLink look="plain" href={hrefOf('habits')}>
        {ui.back}
      </ButtonLink>
      <NotReviewed />
    </div>
  </Page>
);

export const NotToday = ({ isWound }: { readonly isWound: boolean }) => (
  <Page narrow>
    <Notice isPage title={isWound ? words.notToday : words.closed} lines={[isWound ? words.notTodayLine : words.closedLine]}>
      {isWound ? (
        <ButtonLink look="quiet" href={hrefOf('timer', 'breathe')}>
          {words.names.breathe}
        </ButtonLink>
      ) : null}
      <ButtonLink look="line" href={hrefOf('habits')}>
        {words.back}
      </ButtonLink>
    </Notice>
  </Page>
);

/** Hangs are a session: the same questions come first, and the same player leads them. */
export const Hangs = ({ session }: { readonly session: Session }) => {
  const { asks } = thisDay.value;
  if (asks.includes('morning'))
    return (
      <Page narrow>
        <MorningCard />
      </Page>
    );
  if (known().checkIn === undefined || asks.includes('check-in')) return <CheckInSteps />;
  const versions = { libraryVersion: catalog.library.version, rulesVersion, engineVersion };
  const begin = async (): Promise<void> => {
    if (await tell(fact('session-started', { session: crypto.randomUUID(), plan: session, ...versions }))) go('session');
  };
  return (
    <Page narrow>
      <div class="stack">
        <h1>{words.names['hang-series']}</h1>
        <p>{words.hangs}</p>
        <Button class="wide" onPress={begin}>
          {words.hangsBegin}
        </Button>
      </div>
    </Page>
  );
};
