// What of a program one client may do, place by place: what they get, why, and what could be written instead.
import type { ProgramFit, SlotFit } from '@plumbline/coach';
import { type Dose, type ExerciseId, mayPlan, type ProgramTree, slotId } from '@plumbline/engine';
import type { JSX } from 'preact';
import { doseLine } from '../model/dose-words.ts';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { counted, exerciseName, phrases, put, reasonsOf } from '../words.ts';
import { fitting as words } from './fit-words.ts';
import { exerciseHere } from './library-here.ts';
import './fit.css';

/** "Bird dog, 2 sets of 6 each side". */
export function dosed(id: ExerciseId, dose: Dose): string {
  const facts = exerciseHere(id);
  return facts === undefined ? exerciseName(id) : `${exerciseName(id)}, ${doseLine(facts, dose)}`;
}

/** Each reason once, as the client reads it: the words are theirs, not the trainer's. A missing reason is no empty line. */
function reasonsHere({ hindrance, because }: Pick<SlotFit, 'hindrance' | 'because'>): readonly string[] {
  const told = reasonsOf(because)
    .map(({ says }) => says)
    .filter((says) => says !== phrases.effects.unknown)
    .map((says) => put(words.told, { says }));
  if (told.length > 0 || hindrance === undefined || hindrance === 'ruled-out') return told;
  return [words.hindrance[hindrance]];
}
/** What becomes of a step and of what is wished next. */
function wishesHere({ next, smallerStep }: SlotFit): readonly string[] {
  const step = smallerStep === undefined ? [] : [put(words.step, smallerStep)];
  if (next === undefined) return step;
  const name = exerciseName(next.exercise);
  if (next.hindrance === undefined) return [...step, put(words.after, { name })];
  return [...step, put(words.afterWaits, { name }), ...reasonsHere(next)];
}
const isKept = ({ fits }: SlotFit): boolean => fits === 'as-written' || fits === 'other-dose';

const Reasons = ({ slot }: { readonly slot: SlotFit }) => (
  <>
    {[...new Set([...reasonsHere(slot), ...wishesHere(slot)])].map((says) => (
      <p key={says} class="small">
        {says}
      </p>
    ))}
  </>
);

/** A pick of a kind that stays empty has no exercise to be named by. */
function nameIn(tree: ProgramTree, { wants, gets, slot }: SlotFit): string {
  const exercise = wants ?? gets?.exercise;
  if (exercise !== undefined) return exerciseName(exercise);
  const all = tree.days.flatMap(({ name, slots }) => slots.map((one) => ({ place: slotId(name, one.id), pick: one.pick })));
  const pick = all.find(({ place }) => place === slot)?.pick;
  const kinds = typeof pick === 'object' && 'oneOf' in pick ? pick.oneOf : [];
  return put(ui.handed.pick, { kinds: kinds.map((kind) => phrases.names.patterns[kind]).join(', ') });
}
interface PlaceProps {
  readonly tree: ProgramTree;
  readonly slot: SlotFit;
}

/** What is replaced, and by what, at a glance; why, and what could be written, when it is opened. */
const Changed = ({ tree, slot }: PlaceProps) => {
  const { gets, fits, nearest } = slot;
  return (
    <li class="desk-fit care">
      <details class="desk-opens">
        <summary>
          <span>
            <b>{nameIn(tree, slot)}</b> <span class="small muted">{words.fits[fits]}</span>
            {gets ? <span class="desk-gets small">{put(words.gets, { what: dosed(gets.exercise, gets.dose) })}</span> : null}
          </span>
        </summary>
        <Reasons slot={slot} />
        {nearest.length > 0 ? (
          <p class="small">{put(words.nearest, { names: nearest.map((id) => `${exerciseName(id)} (${id})`).join(', ') })}</p>
        ) : null}
      </details>
    </li>
  );
};
const Kept = ({ tree, slot }: PlaceProps) => {
  const { gets, fits } = slot;
  return (
    <li class="desk-fit">
      <p>
        <b>{nameIn(tree, slot)}</b> <span class="small muted">{words.fits[fits]}</span>
      </p>
      {gets && fits !== 'as-written' ? <p class="small">{put(words.gets, { what: dosed(gets.exercise, gets.dose) })}</p> : null}
      <Reasons slot={slot} />
    </li>
  );
};

interface DaysProps {
  readonly tree: ProgramTree;
  readonly days: ProgramFit['days'];
  readonly wanted: (slot: SlotFit) => boolean;
  readonly shown: (props: PlaceProps) => JSX.Element;
}
/** Day by day, without the days that have none of them. */
const Days = ({ tree, days, wanted, shown: Shown }: DaysProps) => (
  <>
    {days
      .map(({ name, slots }) => ({ name, slots: slots.filter(wanted) }))
      .filter(({ slots }) => slots.length > 0)
      .map(({ name, slots }) => (
        <section key={name} class="lines">
          <h3 class="desk-day" dir="auto">
            {name}
          </h3>
          <ul class="desk-fits">
            {slots.map((slot) => (
              <Shown key={slot.slot} tree={tree} slot={slot} />
            ))}
          </ul>
        </section>
      ))}
  </>
);

/** What is replaced stands first, what fits is folded. Where the answers allow no plan, that one line stands instead. */
export const FitList = ({ tree, fit: { plan, safe, days } }: { readonly tree: ProgramTree; readonly fit: ProgramFit }) => {
  if (!mayPlan(plan.verdict)) return <Notice tone="care" lines={[ui.show.standing[plan.verdict.outcome]]} />;
  const all = days.flatMap(({ slots }) => slots);
  const kept = all.filter(isKept).length;
  const changed = all.length - kept;
  return (
    <>
      <section class="card stack">
        {safe ? null : <p class="strong">{words.unsafe}</p>}
        <div role="status">
          <h2>{changed === 0 ? words.open : counted(changed, words.changed)}</h2>
        </div>
        {changed === 0 ? null : <p class="muted">{words.changedLine}</p>}
        <Days tree={tree} days={days} wanted={(slot) => !isKept(slot)} shown={Changed} />
      </section>
      {kept > 0 ? (
        <Fold title={counted(kept, words.kept)} open={changed === 0}>
          <div class="stack">
            <Days tree={tree} days={days} wanted={isKept} shown={Kept} />
            <p class="small muted">{words.doses}</p>
          </div>
        </Fold>
      ) : null}
    </>
  );
};
