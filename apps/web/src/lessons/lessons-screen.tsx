import { lessonsFor } from '@plumbline/coach';
import { type LessonId, lessonIds } from '@plumbline/library';
import { useEffect } from 'preact/hooks';
import { day, known } from '../model/home.ts';
import { hrefOf, route } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ui } from '../ui-words.ts';
import { locale, phrases } from '../words.ts';
import '../parts/item-list.css';
import { Sources } from './claim-card.tsx';
import { claimsOf } from './find-claims.ts';
import './lessons.css';
import { tellRead } from './read-shelf.ts';
import { useLedger } from './use-ledger.ts';

const words = ui.reads;

const All = () => (
  <Page>
    <PageHead up="learn" upName={ui.tabs.learn} title={words.title} lead={words.lead} />
    <ul class="reads">
      {lessonsFor(known(), day.value).map((lesson) => (
        <li key={lesson}>
          <a class="card read-door" href={hrefOf('lessons', lesson)}>
            <strong>{phrases.lessons[lesson].title}</strong>
            <span class="small muted">{phrases.lessons[lesson].lines[0]}</span>
          </a>
        </li>
      ))}
    </ul>
  </Page>
);

/** Who says what a read says, from the ledger. */
const Behind = ({ lesson }: { readonly lesson: LessonId }) => {
  const claims = claimsOf(useLedger() ?? [], lesson);
  if (claims.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{words.behind}</h2>
      <ul class="behind">
        {claims.map(({ id, claim, grade, sources }) => (
          <li key={id} class="lines small">
            <p>{claim}</p>
            <p class="muted">{ui.evidence.grades[grade]}</p>
            <Sources ids={sources} />
          </li>
        ))}
      </ul>
      <ButtonLink look="plain" href={hrefOf('evidence', lesson)}>
        {words.more}
      </ButtonLink>
    </section>
  );
};

const One = ({ lesson }: { readonly lesson: LessonId }) => {
  const { title, lines, act } = phrases.lessons[lesson];
  useEffect(() => void tellRead(lesson, day.value), [lesson]);
  return (
    <Page narrow>
      <article class="stack" lang={locale}>
        <a class="way-up" href={hrefOf('lessons')}>
          {words.all}
        </a>
        <h1>{title}</h1>
        <div class="lines read-lines">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Notice tone="learn" title={ui.learn.tryThis} lines={[act]} />
        <Behind lesson={lesson} />
      </article>
    </Page>
  );
};

/** All short reads, or one of them with who says so. */
export const LessonsScreen = () => {
  const lesson = lessonIds.find((id) => id === route.value[1]);
  return lesson === undefined ? <All /> : <One key={lesson} lesson={lesson} />;
};
