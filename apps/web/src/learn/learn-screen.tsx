import { useMemo, useState } from 'preact/hooks';
import { LadderDoor } from '../ladder/ladder-screen.tsx';
import { TestsCard } from '../measure/tests-card.tsx';
import { catalog, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { WarningSigns } from '../outcome/warning-signs.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Thumb } from '../parts/thumb.tsx';
import { Page } from '../shell/page.tsx';
import { TimerList } from '../timers/timer-list.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put } from '../words.ts';
import './learn.css';
import { countOf, wishedFor } from './filters.ts';
import { findExercises } from './learn-model.ts';
import { QuickWishes, WishesFold, WishesLine, wishes } from './wishes-fold.tsx';

const Lessons = () => (
  <section class="stack">
    <h2>{ui.learn.lessons}</h2>
    <div class="lessons">
      {Object.values(phrases.lessons).map(({ title, lines, act }) => (
        <Fold key={title} title={title}>
          <div class="lines">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p class="strong">
              {ui.learn.tryThis}: {act}
            </p>
          </div>
        </Fold>
      ))}
    </div>
    <p class="between small">
      <a href={hrefOf('lessons')}>{ui.reads.all}</a>
      <a href={hrefOf('evidence')}>{ui.evidence.title}</a>
    </p>
  </section>
);

const Library = () => {
  const [typed, setTyped] = useState('');
  const all = catalog.exercises;
  const wanted = wishes.value;
  const shelves = useMemo(
    () => findExercises(wishedFor(all, wanted, new Set(known().person.profile.kit)), typed),
    [all, typed, wanted, known().person],
  );
  const isSome = countOf(wanted) > 0;
  const says = put(ui.finding.shown, { n: shelves.reduce((sum, shelf) => sum + shelf.exercises.length, 0), all: all.length });
  const count = shelves.reduce((sum, { exercises }) => sum + exercises.length, 0);
  return (
    <section class="stack">
      <h2>{ui.learn.exercises}</h2>
      <label class="learn-search">
        <span class="sr-only">{put(ui.learn.search, { n: all.length })}</span>
        <input
          class="search"
          type="search"
          placeholder={put(ui.learn.search, { n: all.length })}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <QuickWishes />
      <div class="learn-find">
        <WishesFold left={`${count} / ${all.length}`} />
      </div>
      <WishesLine says={count > 0 ? says : isSome ? ui.finding.nothing : ui.learn.nothing} isSome={isSome} />
      {shelves.map(({ kind, exercises }) => (
        <Fold
          key={kind}
          title={
            <span class="shelf-title">
              {exercises[0] ? <Thumb id={exercises[0].id} /> : null}
              {kind}
            </span>
          }
          aside={exercises.length}
          open={typed !== '' || (isSome && count <= 24)}
        >
          <ul class="shelf cards">
            {exercises.map(({ id }) => (
              <li key={id}>
                <a href={hrefOf('exercise', id)}>
                  <Thumb id={id} />
                  <span>{exerciseName(id)}</span>
                </a>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
};

/** Short reads and every exercise, open to everyone. */
export const LearnScreen = () => (
  <Page>
    <header class="page-head">
      <div class="lines">
        <h1>{ui.learn.title}</h1>
        <p class="muted">{ui.learn.lead}</p>
      </div>
      {known().consent ? null : (
        <ButtonLink look="quiet" href={hrefOf('start')}>
          {ui.learn.startHere}
        </ButtonLink>
      )}
    </header>
    <div class="columns">
      <Library />
      <div class="sections">
        <TimerList />
        <LadderDoor />
        <TestsCard />
        <Lessons />
        <WarningSigns />
      </div>
    </div>
  </Page>
);
