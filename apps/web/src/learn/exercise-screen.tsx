import { doseLine } from '../model/dose-words.ts';
import { findExercise } from '../model/plans.ts';
import { go, hrefOf, route } from '../model/route.ts';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { HowFigure, HowTo } from '../why/how-to.tsx';
import { exerciseName, exerciseWords, patternName, phrases, sourceOf } from '../words.ts';
import { AroundExercise } from './around-exercise.tsx';
import '../why/why.css';

/** One exercise by itself: its words, and what stands behind it. */
export const ExerciseScreen = () => {
  const exercise = findExercise(route.value[1] ?? '');
  if (exercise === undefined)
    return (
      <Page narrow>
        <Notice isPage title={ui.learn.nothing}>
          <a href={hrefOf('learn')}>{ui.learn.title}</a>
        </Notice>
      </Page>
    );
  return (
    <Page narrow>
      <article class="why">
        <div class="why-stage">
          <button type="button" class="why-back always" onClick={() => (window.history.length > 1 ? window.history.back() : go('learn'))}>
            {ui.back}
          </button>
          <HowFigure exercise={exercise} />
          <p class="eyebrow">{patternName(exercise)}</p>
          <h1>{exerciseName(exercise.id)}</h1>
          <p>{exerciseWords(exercise.id)?.purpose}</p>
          <p class="muted num">{doseLine(exercise, exercise.target)}</p>
        </div>
        <HowTo exercise={exercise} isBelow />
        <AroundExercise exercise={exercise} />
        <p class="small muted">
          {ui.why.sure} {phrases.names.grades[exercise.grade]}: {exercise.sources.flatMap((id) => sourceOf(id)?.name ?? []).join(', ')}.
        </p>
      </article>
    </Page>
  );
};
