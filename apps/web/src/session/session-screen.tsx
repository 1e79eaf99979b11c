import { engineVersion, rulesVersion, type Session } from '@plumbline/engine';
import { useEffect, useState } from 'preact/hooks';
import { catalog, day, fact, known, tell, thisDay } from '../model/home.ts';
import { recordOn } from '../model/plan-model.ts';
import { minutesToday, todaysSession } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { look } from '../player/lead.ts';
import { PlayerScreen } from '../player/player-screen.tsx';
import { Page } from '../shell/page.tsx';
import { MorningCard } from '../today/morning-card.tsx';
import { ui } from '../ui-words.ts';
import { CheckInSteps } from './check-in.tsx';
import { DonePage } from './done-page.tsx';
import './session.css';

const start = (session: Session, minutes: number | undefined): Promise<boolean> =>
  tell(
    fact('session-started', {
      session: crypto.randomUUID(),
      plan: session,
      ...(minutes === undefined ? {} : { cut: minutes }),
      libraryVersion: catalog.library.version,
      rulesVersion,
      engineVersion,
    }),
  );

/** Writes the start down as soon as the check-in of the day has shaped the session. */
const Starting = ({ session }: { readonly session: Session }) => {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    void start(session, minutesToday.value).then(setKept);
  }, []);
  return isKept ? <p class="waiting">{ui.trouble.opening}</p> : <Nothing />;
};

const Nothing = () => (
  <Page narrow>
    <Notice isPage title={ui.session.noSession}>
      <ButtonLink href={hrefOf('today')}>{ui.session.toToday}</ButtonLink>
    </Notice>
  </Page>
);

/** Morning, check-in, the session itself, and how it was. */
export const SessionScreen = () => {
  const { open, checkIn, sessions } = known();
  const led = look.value;
  if (open && led?.phase === 'done') return <DonePage look={led} />;
  if (open && led?.phase !== 'stopped') return <PlayerScreen key={open.id} />;
  if (todaysSession.value === undefined || recordOn(sessions, day.value)) return <Nothing />;
  // A check-in closes the book on the last session, so its morning comes first.
  if (thisDay.value.asks.includes('morning'))
    return (
      <Page narrow>
        <a class="way-up" href={hrefOf('today')}>
          {ui.session.toToday}
        </a>
        <header class="page-head">
          <h1>{ui.session.checkIn}</h1>
        </header>
        <MorningCard />
      </Page>
    );
  if (checkIn?.on !== day.value) return <CheckInSteps />;
  return todaysSession.value.items.length === 0 ? <Nothing /> : <Starting session={todaysSession.value} />;
};
