import { type Facts, stopSigns } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf } from '../check/sheet.ts';
import { fact, known, tell } from '../model/home.ts';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { alsoTell, letGo, settledDown } from '../player/lead.ts';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { aftermath } from './aftermath.ts';

type Reason = NonNullable<Facts['session-stopped']['reason']>;
type SignClass = 'call' | 'session';
const words = phrases.stopSigns;

/** Why it was stopped, after the stop itself was written down at the first tap. */
async function end(reason: Reason | undefined, sign?: { readonly id: string; readonly class: SignClass }): Promise<void> {
  // The stop itself may still be on its way to the log: before it is there, the reason would belong to nothing.
  await settledDown();
  const session = known().unsettled?.id;
  const isTold = session !== undefined && (reason !== undefined || sign !== undefined);
  const signs = isTold && sign ? [fact('stop-sign-reported', { session, sign: sign.id, class: sign.class })] : [];
  const next = sign === undefined ? 'stopped' : sign.class === 'session' ? 'stop-sign' : undefined;
  if (isTold && !(await alsoTell(...signs, fact('session-stopped', { session, ...(reason ? { reason } : {}) })))) return;
  aftermath.value = next;
  letGo();
}

/** The tap was a slip: the stop is taken back, and the session waits where it was. */
async function slip(): Promise<void> {
  await settledDown();
  const stop = known().unsettled?.stopId;
  if (stop === undefined || !(await tell(fact('fact-withdrawn', {}, { targets: [stop] })))) return;
  letGo();
  aftermath.value = undefined;
  go('session');
}

const isPregnant = (): boolean => known().person.conditions.some(({ condition }) => condition === 'PREGNANT');
const signsOf = (wanted: SignClass) =>
  stopSigns
    .filter((sign) => sign.class === wanted && (!('pregnancy' in sign) || isPregnant()))
    .map(({ id }) => ({ value: id, label: words.signs[id] }));

/** Which sign it was, the urgent ones first. */
const Signs = ({ reason }: { readonly reason: Reason }) => (
  <div class="sections">
    {(['call', 'session'] as const).map((kind) => (
      <section key={kind} class="stack">
        <h2>{words.classes[kind].ask}</h2>
        <Choice label={words.classes[kind].ask} options={signsOf(kind)} onChoose={(id) => end(reason, { id, class: kind })} />
      </section>
    ))}
    <Button look="line" class="wide" onPress={() => end(reason)}>
      {ui.check.noneOfThese}
    </Button>
  </div>
);

/** After stop: a kind word, what happened if the person wants to say, and back in if it was a slip. */
export const StopPage = () => {
  const [reason, setReason] = useState<Reason | undefined>(undefined);
  const choose = (value: string): void => {
    if (value === 'pain' || value === 'unwell') setReason(value);
    else void end(value as Reason);
  };
  return (
    <Page narrow>
      <div class="sections">
        <header class="lines">
          <h1>{ui.session.stopTitle}</h1>
          <p>{words.kindWord}</p>
        </header>
        {reason ? (
          <Signs reason={reason} />
        ) : (
          <section class="stack">
            <p class="muted">{ui.session.stopAsk}</p>
            <Choice label={ui.session.stopAsk} options={optionsOf(words.reasons)} onChoose={choose} />
            <Button look="line" class="wide" onPress={() => end(undefined)}>
              {ui.session.leaveOut}
            </Button>
            <Button look="plain" onPress={slip}>
              {ui.session.goBack}
            </Button>
          </section>
        )}
        <NotReviewed />
      </div>
    </Page>
  );
};
