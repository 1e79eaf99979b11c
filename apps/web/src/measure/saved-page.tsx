import type { DayTest } from '@plumbline/coach';
import { sidesDiffer as differ } from '@plumbline/engine';
import { hrefOf } from '../model/route.ts';
import { WarningSigns } from '../outcome/warning-signs.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { recordLines } from './measure-model.ts';
import { OthersReach } from './others-reach.tsx';
import { Readings, Results } from './results.tsx';

const words = ui.measure;

/** A second more on one side is no news: more than a quarter is, neutrally. Source: rule book 2.5, T3. */
const differs = ({ last }: DayTest): boolean => last !== undefined && differ(last);

/** What was measured and what it means: the person against their own beginning. */
export const SavedPage = ({ entry, isPain }: { readonly entry: DayTest; readonly isPain: boolean }) => {
  const { test, last } = entry;
  const { name, means } = phrases.selfTests[test.id];
  const { again, sidesDiffer } = phrases.testing;
  return (
    <Page narrow>
      <div class="stack">
        <p class="eyebrow">{words.saved}</p>
        <h1>{name}</h1>
        <div class="measure-big num" role="status">
          {(last ? recordLines(test, last) : []).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {isPain ? <Notice tone="care" title={words.painTitle} lines={[words.painLine]} /> : null}
        {isPain ? (
          <Fold title={phrases.outcomes.warningSigns.title}>
            <WarningSigns />
          </Fold>
        ) : null}
        {isPain ? null : <Readings entry={entry} />}
        {differs(entry) ? <p>{sidesDiffer}</p> : null}
        {isPain ? null : <p>{means}</p>}
        <p class="muted">{again}</p>
        <Results entry={entry} />
        {isPain ? null : <OthersReach test={test.id} />}
        <ButtonLink class="wide" href={hrefOf('measure')}>
          {words.all}
        </ButtonLink>
      </div>
    </Page>
  );
};
