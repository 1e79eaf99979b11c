import type { Item, Session } from '@plumbline/engine';
import { inSentence } from '../language/grammar.ts';
import { doseLine } from '../model/dose-words.ts';
import { day, known } from '../model/home.ts';
import { changedBy, kitOf } from '../model/plan-model.ts';
import { findExercise, plan } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { counted, exerciseName, phrases, put, reasonsOf, upperFirst } from '../words.ts';
import { CalmFigure } from './calm-figure.tsx';
import { Minutes } from './minutes.tsx';

/** What the main part is made of, in a few words. */
export function kindsOf({ items }: Session): string {
  const main = items.filter(({ role }) => role === 'main');
  const kinds = new Set(
    (main.length > 0 ? main : items)
      .map(({ exercise }) => findExercise(exercise))
      .flatMap((e) => (e ? [phrases.names.patterns[e.pattern]] : [])),
  );
  const text = [...kinds].slice(0, 4).join(', ');
  return upperFirst(text);
}

/** The exercise that stands for the session: the first of its main part. */
const leadOf = ({ items }: Session): Item | undefined => items.find(({ role }) => role === 'main') ?? items[0];

/** Why it is there, in a sentence. That another exercise did not fit says nothing of this one. Source: rule book 4.13. */
const whyOf = ({ because }: Item): string | undefined =>
  (reasonsOf(because.filter(({ rule }) => rule !== '4.13'))[0] ?? reasonsOf(because)[0])?.says;

/** What became different because of what the person told, exercise by exercise. */
const Changes = ({ changed }: { readonly changed: readonly { readonly item: Item; readonly why: Item['because'][number] }[] }) => (
  <>
    <p class="eyebrow">{ui.today.whatChanged}</p>
    <ul class="lines">
      {changed.slice(0, 4).map(({ item, why }) => {
        const exercise = findExercise(item.exercise);
        return (
          <li key={item.id}>
            <strong>{exerciseName(item.exercise)}</strong>: {reasonsOf([why])[0]?.says}{' '}
            {exercise && why.field === 'level' ? doseLine(exercise, item.dose) : ''}
          </li>
        );
      })}
    </ul>
  </>
);

/** What changed, or else why the leading exercise is there; every other reason is one tap away. */
const Reasons = ({ session }: { readonly session: Session }) => {
  const changed = session.items.flatMap((item) => changedBy(item).map((why) => ({ item, why })));
  const lead = leadOf(session);
  return (
    <div class="hero-changes">
      {changed.length > 0 ? (
        <Changes changed={changed} />
      ) : lead ? (
        <>
          <p class="eyebrow">{ui.hero.whyTitle}</p>
          <p>
            <strong>{exerciseName(lead.exercise)}</strong>: {whyOf(lead)}
          </p>
        </>
      ) : null}
      {lead ? (
        <a class="hero-why" href={hrefOf('why', day.value, lead.id)}>
          {ui.hero.whyAll}
        </a>
      ) : null}
    </div>
  );
};

/** The session of the day: its figure, how long, what it holds, and the one thing to press. */
export const Hero = ({ session }: { readonly session: Session }) => {
  const kind = plan.value?.days.find(({ date }) => date === day.value)?.kind ?? 'easy';
  const things = kitOf(session.items, known().person.profile.kit, findExercise);
  const isAdapted = session.mode !== 'full' && !session.provisional;
  const told = isAdapted ? session.because : session.because.filter(({ rule }) => rule === '2.2' || rule === '2.3');
  const lead = leadOf(session);
  return (
    <section class="card hero">
      <div class="hero-stage">{lead ? <CalmFigure id={lead.exercise} /> : null}</div>
      <div class="hero-body stack">
        <div>
          <h2>{isAdapted ? phrases.names.modes[session.mode] : phrases.names.dayKinds[kind === 'rest' ? 'easy' : kind]}</h2>
          <p class="muted">{kindsOf(session)}</p>
        </div>
        <div class="chips num">
          <span class="chip strong">{put(ui.hero.minutes, { n: Math.round(session.minutes) })}</span>
          <span class="chip">{counted(session.items.length, ui.today.exercises)}</span>
        </div>
        {things.length > 0 ? (
          <p class="small muted">{put(ui.hero.needs, { things: things.map((thing) => inSentence(phrases.kit[thing])).join(', ') })}</p>
        ) : null}
        {reasonsOf(told).map(({ says }) => (
          <p key={says}>{says}</p>
        ))}
        <ButtonLink class="wide" href={hrefOf('session')}>
          {ui.today.begin}
        </ButtonLink>
        <Minutes />
        <Reasons session={session} />
      </div>
    </section>
  );
};
