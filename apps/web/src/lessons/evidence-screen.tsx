import { useMemo, useState } from 'preact/hooks';
import { fullDate } from '../model/day-words.ts';
import { route } from '../model/route.ts';
import { Tick } from '../parts/tick.tsx';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import '../settings/settings.css';
import { ClaimCard } from './claim-card.tsx';
import { type Entry, findClaims, type Grade, type Wanted } from './find-claims.ts';
import './lessons.css';
import { useLedger } from './use-ledger.ts';

const words = ui.evidence;
const grades: readonly (Grade | 'all')[] = ['all', 'A', 'B', 'C', 'D'];

const Sieve = ({ wanted, n, onWant }: { readonly wanted: Wanted; readonly n: number; readonly onWant: (wanted: Wanted) => void }) => (
  <div class="stack">
    <label>
      <span class="sr-only">{put(words.search, { n })}</span>
      <input
        class="search"
        type="search"
        placeholder={put(words.search, { n })}
        value={wanted.typed}
        onInput={({ currentTarget }) => onWant({ ...wanted, typed: currentTarget.value })}
      />
    </label>
    <fieldset class="settings-row evidence-grades" aria-label={words.grade}>
      {grades.map((grade) => (
        <button key={grade} type="button" aria-pressed={wanted.grade === grade} onClick={() => onWant({ ...wanted, grade })}>
          {grade === 'all' ? words.all : `${grade}: ${words.grades[grade]}`}
        </button>
      ))}
    </fieldset>
    <Tick label={words.corrected} on={wanted.onlyCorrected} onTick={(onlyCorrected) => onWant({ ...wanted, onlyCorrected })} />
  </div>
);

const Found = ({ all }: { readonly all: readonly Entry[] }) => {
  const [wanted, setWanted] = useState<Wanted>({ typed: route.value[1] ?? '', grade: 'all', onlyCorrected: false });
  const found = useMemo(() => findClaims(all, wanted), [all, wanted]);
  const count = found.length === 0 ? words.nothing : put(found.length === 1 ? words.oneFound : words.found, { n: found.length });
  return (
    <div class="sections">
      <Sieve wanted={wanted} n={all.length} onWant={setWanted} />
      <p class="small muted num" role="status">
        {count}
      </p>
      <div class="claims">
        {found.map((entry) => (
          <ClaimCard key={entry.id} entry={entry} />
        ))}
      </div>
      <p class="small muted">{put(words.checked, { date: fullDate(all[0]?.since ?? '') })}</p>
    </div>
  );
};

/** Every claim the app makes or leans on, open to everyone. */
export const EvidenceScreen = () => {
  const all = useLedger();
  return (
    <Page>
      <PageHead up="learn" upName={ui.tabs.learn} title={words.title} lead={words.lead} />
      {all === undefined ? <p class="waiting">{words.loading}</p> : <Found all={all} />}
    </Page>
  );
};
