// What a person brings back, step by step: three tries, then the day's amount with its range, why, and how far it came. Source: rule book 4.8.
import { mayBeginAnother, type OwnActivity, ownActivitiesOn } from '@plumbline/coach';
import { useEffect, useRef, useState } from 'preact/hooks';
import { day, known, toldFacts } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ui } from '../ui-words.ts';
import { BeginForm } from './begin-form.tsx';
import { DayCard } from './day-card.tsx';
import './own.css';
import { isCareful, TryCard } from './try-card.tsx';

const words = ui.own;

const Card = ({ one }: { readonly one: OwnActivity }) =>
  one.today === undefined && one.trials.length < one.trialsOf ? <TryCard one={one} /> : <DayCard one={one} />;

const Begin = ({ isFirst }: { readonly isFirst: boolean }) => {
  const top = useRef<HTMLDivElement>(null);
  const [begun, setBegun] = useState(0);
  useEffect(() => {
    if (begun > 0) document.querySelector<HTMLElement>('.own-card h2')?.scrollIntoView({ block: 'center' });
  }, [begun]);
  return (
    <div ref={top}>
      {mayBeginAnother(known()) ? (
        <BeginForm isFirst={isFirst} onBegun={() => setBegun(begun + 1)} />
      ) : (
        <p class="small muted">{words.form.enough}</p>
      )}
    </div>
  );
};

export const OwnPage = () => {
  const own = ownActivitiesOn(known(), toldFacts(), day.value);
  return (
    <Page>
      <PageHead up="today" upName={ui.tabs.today} title={words.title} lead={words.lead} />
      <div class="columns">
        {own.length > 0 ? (
          <div class="stack">
            {own.map((one) => (
              <div key={one.activity} class="own-card">
                <Card one={one} />
              </div>
            ))}
          </div>
        ) : null}
        <div class="stack">
          <Begin isFirst={own.length === 0} />
          {own.length === 0 ? (
            <Notice
              tone="learn"
              title={words.tries.first}
              lines={isCareful() ? [words.tries.own, ...words.tries.how.slice(1)] : words.tries.how}
            />
          ) : null}
        </div>
      </div>
    </Page>
  );
};
