// A rehearsal in words: what the program becomes, how it answers, what holds it back, and what happens at 6 of 10.
import type { AtSix, Rehearsal, RehearsedBrake, RehearsedPlace, RehearsedWish, SixOnce } from '@plumbline/coach';
import type { ExerciseId } from '@plumbline/engine';
import type { ComponentChildren } from 'preact';
import { doseLine } from '../model/dose-words.ts';
import { Fold } from '../parts/fold.tsx';
import { Points } from '../parts/notice.tsx';
import { counted, exerciseName, phrases, put, reasonsOf } from '../words.ts';
import { dosed } from './fit-list.tsx';
import { fitting as words } from './fit-words.ts';
import { exerciseHere } from './library-here.ts';

const TOLD_WEEKS: readonly number[] = [1, 2, 4, 8, 12];
/** So many names before "and 3 more", and so many rules. */
const MOST_NAMES = 4;
const MOST_BRAKES = 8;

/** The weeks in which something is other than in the one told before. */
function weeksTold({ wants, weeks }: RehearsedPlace): readonly string[] {
  const last = weeks.at(-1)?.week;
  let [name, much] = [wants, ''];
  return weeks
    .filter(({ week }) => TOLD_WEEKS.includes(week) || week === last)
    .flatMap(({ week, exercise, dose }) => {
      const facts = exerciseHere(exercise);
      const now = facts === undefined ? '' : doseLine(facts, dose);
      const isSame = exercise === name && now === much;
      const what = exercise === name ? now : dosed(exercise, dose);
      [name, much] = [exercise, now];
      return isSame ? [] : [put(words.week, { week, what })];
    });
}
const Place = ({ place }: { readonly place: RehearsedPlace }) => {
  const { wants, weeks } = place;
  return (
    <li class="desk-fit">
      <b>{exerciseName(wants ?? weeks[0]?.exercise ?? '')}</b>
      {weeks.length === 0 ? <p class="small">{words.never}</p> : null}
      {weeksTold(place).map((says) => (
        <p key={says} class="small">
          {says}
        </p>
      ))}
    </li>
  );
};

function lightLine({ lights, sessions, peopleStopped }: Rehearsal): string {
  const total = (name: 'amber' | 'red' | 'stopped'): number => lights.reduce((sum, week) => sum + week[name], 0);
  const stopped = total('stopped');
  const early = stopped === 0 ? words.stoppedNone : put(words.stopped, { stopped, people: peopleStopped });
  return `${put(words.lights, { sessions, amber: total('amber'), red: total('red') })} ${early}`;
}
function namesOf(ids: readonly ExerciseId[]): string {
  const names = ids.slice(0, MOST_NAMES).map(exerciseName).join(', ');
  return ids.length > MOST_NAMES ? counted(ids.length - MOST_NAMES, words.more, { names }) : names;
}
function brakeLine({ rule, source, people, firstWeek, exercises }: RehearsedBrake, all: number): string {
  const [reason] = reasonsOf([{ rule, source }]);
  const says = reason === undefined || reason.says === phrases.effects.unknown ? '' : `${put(words.told, { says: reason.says })} `;
  return says + put(words.hold, { people, all, week: firstWeek, names: namesOf(exercises) });
}

const isWishRule = (rule: string): rule is keyof typeof words.wish => Object.hasOwn(words.wish, rule);
/** The place by the exercise that is named there, else by its own name. */
function wishLine({ rule, slot, people, firstWeek }: RehearsedWish, { places, people: all }: Rehearsal): string {
  const place = places.find((one) => one.slot === slot);
  const exercise = place?.wants ?? place?.weeks[0]?.exercise;
  const what = isWishRule(rule) ? words.wish[rule] : rule;
  return put(words.wishLine, { place: exercise === undefined ? slot : exerciseName(exercise), what, people, all, week: firstWeek });
}

const nextLine = ({ next }: SixOnce, some: string, none: string): string =>
  next === undefined ? words.nextNever : next.gets ? put(some, { what: dosed(next.gets.exercise, next.gets.dose) }) : none;
const Six = ({ six: { exercise, times } }: { readonly six: AtSix }) => {
  const [first, second] = times;
  return (
    <li class="desk-fit">
      <b>{exerciseName(exercise)}</b>
      {first ? <p class="small">{nextLine(first, words.next, words.nextNone)}</p> : null}
      {second ? <p class="small">{nextLine(second, words.once, words.onceNone)}</p> : null}
    </li>
  );
};
const sixLines = ({ before, settles, stays }: AtSix): readonly string[] => [
  put(words.sixLead, { before }),
  words.atOnce[settles],
  ...(stays !== settles && stays === 'session' ? [words.stays] : []),
];

/** How many exercises that the program names stand in their place in the last week told. */
function keptLine(places: readonly RehearsedPlace[], week: number): string {
  const named = places.filter(({ wants }) => wants !== undefined);
  const n = named.filter(({ wants, weeks }) => weeks.at(-1)?.exercise === wants).length;
  return put(words.becomesShort, { n, all: named.length, week });
}

/** A question with its answer in short; opens to the whole of it. */
const Answer = ({ title, says, children }: { readonly title: string; readonly says: string; readonly children: ComponentChildren }) => (
  <Fold
    title={
      <>
        {title}
        <span class="desk-short small muted num">{says}</span>
      </>
    }
  >
    {children}
  </Fold>
);

export const RehearsalView = ({ rehearsal }: { readonly rehearsal: Rehearsal }) => {
  const { people, weeks, sessions, places, brakes, wishes = [], atSix, faults } = rehearsal;
  const [six] = atSix;
  return (
    <section class="stack">
      <section class="card stack">
        <h2>{words.rehearsed}</h2>
        {faults > 0 ? <p class="strong">{words.unsafe}</p> : null}
        <p class="strong">{lightLine(rehearsal)}</p>
        <p class="small muted">{put(words.rehearsedLine, { people, weeks, sessions })}</p>
      </section>
      <Answer title={words.holds} says={brakes.length === 0 ? words.holdsNone : counted(brakes.length, words.holdsShort)}>
        <Points lines={brakes.slice(0, MOST_BRAKES).map((brake) => brakeLine(brake, people))} />
      </Answer>
      {wishes.length === 0 ? null : (
        <Answer title={words.wishes} says={counted(wishes.length, words.wishesShort)}>
          <Points lines={wishes.map((wish) => wishLine(wish, rehearsal))} />
        </Answer>
      )}
      {six ? (
        <Answer title={words.six} says={words.atOnce[six.settles]}>
          <div class="stack">
            <div class="lines">
              {sixLines(six).map((says) => (
                <p key={says}>{says}</p>
              ))}
            </div>
            <ul class="desk-fits num">
              {atSix.map((one) => (
                <Six key={one.exercise} six={one} />
              ))}
            </ul>
          </div>
        </Answer>
      ) : null}
      <Answer title={words.becomes} says={keptLine(places, weeks)}>
        <ul class="desk-fits num">
          {places.map((place) => (
            <Place key={place.slot} place={place} />
          ))}
        </ul>
      </Answer>
    </section>
  );
};
