import { ownWords, resultsOf, resultsSince } from '@plumbline/coach';
import { RESULT_MOST, type Results } from '@plumbline/handover';
import { useMemo, useState } from 'preact/hooks';
import { versionIn } from '../handed/kept-version.ts';
import { day, known, toldFacts } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { Tick } from '../parts/tick.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { CodesPage } from './codes-page.tsx';
import { keepSent, readSent } from './sent.ts';
import './show.css';
import { spanWords, toldOf } from './told.ts';

const { show: words } = ui;

interface Own {
  readonly name: string;
  readonly ticked: readonly string[];
  readonly note: string;
}

/** The results as they would go out now. */
function resultsNow(since: string, who: string, { name, ticked, note }: Own): Results {
  const state = known();
  const rx = state.program?.id.startsWith('rx:') ? state.prescriptions[state.program.id.slice(3)] : undefined;
  return resultsOf(state, toldFacts(), {
    ...{ who, since, until: day.value, name: name.trim() },
    version: rx ? versionIn(rx.program) : 0,
    left: rx ? (plan.value?.leftOut ?? []) : [],
    notes: [...ticked, note.trim()].filter((text) => text !== '').map((text) => text.slice(0, RESULT_MOST.words)),
  });
}

const Told = ({ results }: { readonly results: Results }) => (
  <>
    <p class="eyebrow">{spanWords(results)}</p>
    {toldOf(results).map(({ title, lines }, at) => (
      <Fold key={title} title={title} aside={lines.length} open={at < 3}>
        <Points lines={[...new Set(lines)]} />
      </Fold>
    ))}
    <Notice lines={[words.standing[results.standing], words.never]} />
  </>
);

interface OwnWordsProps {
  readonly own: Own;
  readonly offered: readonly string[];
  readonly onOwn: (own: Own) => void;
}
const OwnWords = ({ own, offered, onOwn }: OwnWordsProps) => {
  const tick = (text: string) => (on: boolean) =>
    onOwn({ ...own, ticked: on ? [...own.ticked, text] : own.ticked.filter((one) => one !== text) });
  return (
    <section class="card stack">
      <label class="show-field">
        <span class="strong">{words.name}</span>
        <small class="muted">{words.nameHelp}</small>
        <input
          class="text-field"
          autoComplete="off"
          maxLength={RESULT_MOST.name}
          value={own.name}
          onInput={({ currentTarget }) => onOwn({ ...own, name: currentTarget.value })}
        />
      </label>
      <h2>{words.own}</h2>
      {offered.map((text) => (
        <Tick key={text} label={text} on={own.ticked.includes(text)} onTick={tick(text)} />
      ))}
      <label class="show-field">
        <span>{words.note}</span>
        <textarea
          class="text-field"
          rows={2}
          maxLength={RESULT_MOST.words}
          value={own.note}
          onInput={({ currentTarget }) => onOwn({ ...own, note: currentTarget.value })}
        />
      </label>
    </section>
  );
};

const Nothing = () => (
  <Page narrow>
    <div class="stack">
      <h1>{words.title}</h1>
      <Notice lines={[words.nothing]} />
      <ButtonLink look="quiet" href={hrefOf('today')}>
        {ui.session.toToday}
      </ButtonLink>
    </div>
  </Page>
);

/** What a trainer will see, first in plain words for the person; a code only once they agree. */
export const ShowPage = () => {
  const sent = useMemo(readSent, []);
  const since = resultsSince(known(), sent.until, day.value);
  const [own, setOwn] = useState<Own>({ name: sent.name, ticked: [], note: '' });
  const [agreed, setAgreed] = useState<Results | undefined>();
  const results = resultsNow(since, sent.who, own);
  if (agreed)
    return (
      <CodesPage
        results={agreed}
        onBack={() => setAgreed(undefined)}
        onDone={() => keepSent({ ...sent, name: own.name, until: agreed.until })}
      />
    );
  if (toldOf(results).length === 0) return <Nothing />;
  const agree = (): void => {
    // The id stays the same from the first code on, whether or not the trainer got it.
    keepSent({ ...sent, name: own.name });
    setAgreed(results);
  };
  return (
    <Page narrow>
      <a class="way-up" href={hrefOf('today')}>
        {ui.tabs.today}
      </a>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
        <Told results={results} />
        <OwnWords own={own} offered={ownWords(known(), toldFacts(), since)} onOwn={setOwn} />
        <Button class="wide" onPress={agree}>
          {words.agree}
        </Button>
        <ButtonLink look="plain" href={hrefOf('today')}>
          {ui.handed.notNow}
        </ButtonLink>
      </div>
    </Page>
  );
};
