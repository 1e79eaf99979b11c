import { lessonsOn } from '@plumbline/coach';
import { catalog, day, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { isFresh, setAside } from './read-shelf.ts';

/** The one short read that fits what has just happened; nothing where none does, or it was read lately. */
export const LessonCard = () => {
  const fit = lessonsOn(known(), catalog, day.value).find(({ lesson }) => isFresh(lesson, day.value, known().reads));
  if (fit === undefined) return null;
  const { lesson, moment } = fit;
  return (
    <Notice tone="learn">
      <div class="lines">
        <p class="small muted">{ui.reads.today}</p>
        <h2>{phrases.lessons[lesson].title}</h2>
        <p>{ui.reads.moments[moment]}</p>
      </div>
      <div class="chips">
        <ButtonLink look="line" href={hrefOf('lessons', lesson)}>
          {ui.reads.open}
        </ButtonLink>
        <Button look="plain" onPress={() => setAside(lesson, day.value)}>
          {ui.reads.notNow}
        </Button>
      </div>
    </Notice>
  );
};
