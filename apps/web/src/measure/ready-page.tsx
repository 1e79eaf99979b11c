import type { DayTest } from '@plumbline/coach';
import type { Because, Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { dayAndMonth } from '../model/day-words.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Figure } from '../parts/figure.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { Scale } from '../parts/scale.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put, reasonsOf } from '../words.ts';
import { clockOf, figureOf, recordLines } from './measure-model.ts';
import { Readings, Results } from './results.tsx';

const words = ui.measure;

/** Why a test waits, and the way back to the others. */
const Waits = ({ because }: { readonly because: readonly Because[] }) => (
  <Notice title={words.waits} lines={reasonsOf(because).map(({ says }) => says)}>
    <ButtonLink look="line" href={hrefOf('measure')}>
      {words.all}
    </ButtonLink>
  </Notice>
);

interface ReadyProps {
  readonly entry: DayTest;
  /** The same test with the pain of this moment. */
  readonly at: (pain: Nrs) => DayTest | undefined;
  readonly onBegin: (entry: DayTest, before: Nrs) => void;
}

/** One test before it begins: what it shows, what it needs, how it goes, when to stop, and the pain right now. */
export const ReadyPage = ({ entry, at, onBegin }: ReadyProps) => {
  const [pain, setPain] = useState<Nrs>();
  const { test, last } = entry;
  const { name, shows, need, steps, stopWhen } = phrases.selfTests[test.id];
  const { pre } = phrases.checkIns.before;
  const now = pain === undefined ? undefined : at(pain);
  const because = now?.because ?? entry.because;
  return (
    <Page>
      <a class="measure-back" href={hrefOf('measure')}>
        {ui.back}
      </a>
      <div class="columns">
        <div class="stack">
          <div>
            <p class="eyebrow">{words.title}</p>
            <h1>{name}</h1>
          </div>
          <p>{shows}</p>
          <div class="measure-figure">
            <Figure id={figureOf(test.id)} />
          </div>
          {last ? (
            <p class="strong num">{put(words.was, { value: recordLines(test, last).join(' · '), day: dayAndMonth(last.on) })}</p>
          ) : null}
          {entry.readings.some(({ reading }) => reading.kind !== 'first') ? <Readings entry={entry} /> : null}
          <Results entry={entry} />
        </div>
        <div class="stack">
          <h2>{words.need}</h2>
          <Points lines={need} />
          {clockOf(entry) ? <p class="muted">{words.clock}</p> : null}
          <h2>{words.how}</h2>
          <ol class="numbered">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h2>{words.stopWhen}</h2>
          <Points lines={stopWhen} />
          <p class="strong">{phrases.testing.stopFirst}</p>
          {because.length > 0 ? (
            <Waits because={because} />
          ) : (
            <section class="stack measure-now">
              <h2>{pre.prompt}</h2>
              <Scale label={pre.prompt} low={pre.low} high={pre.high} chosen={pain} onChoose={setPain} />
              {now && pain !== undefined ? (
                <Button class="wide" onPress={() => onBegin(now, pain)}>
                  {words.go}
                </Button>
              ) : null}
            </section>
          )}
        </div>
      </div>
    </Page>
  );
};
