// What of a program one client may do, place by place: what they get, why, and what could be written instead.
import type { ProgramFit, SlotFit } from '@plumbline/coach';
import { type Dose, type ExerciseId, mayPlan } from '@plumbline/engine';
import { doseLine } from '../model/dose-words.ts';
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

/** Each reason once; a missing reason is no empty line. */
function reasonsHere({ hindrance, because }: SlotFit): readonly string[] {
  const told = reasonsOf(because)
    .map(({ says }) => says)
    .filter((says) => says !== phrases.effects.unknown);
  if (told.length > 0 || hindrance === undefined || hindrance === 'ruled-out') return told;
  return [words.hindrance[hindrance]];
}
const isKept = ({ fits }: SlotFit): boolean => fits === 'as-written' || fits === 'other-dose';

const Place = ({ slot }: { readonly slot: SlotFit }) => {
  const { wants, gets, fits, nearest } = slot;
  return (
    <li class={isKept(slot) ? 'desk-fit' : 'desk-fit care'}>
      <p>
        <b>{exerciseName(wants ?? gets?.exercise ?? '')}</b> <span class="small muted">{words.fits[fits]}</span>
      </p>
      {gets && fits !== 'as-written' ? <p class="small">{put(words.gets, { what: dosed(gets.exercise, gets.dose) })}</p> : null}
      {reasonsHere(slot).map((says) => (
        <p key={says} class="small">
          {says}
        </p>
      ))}
      {nearest.length > 0 ? (
        <p class="small">{put(words.nearest, { names: nearest.map((id) => `${exerciseName(id)} (${id})`).join(', ') })}</p>
      ) : null}
    </li>
  );
};

/** The whole of it. Where the answers allow no plan, that one line stands instead. */
export const FitList = ({ fit: { plan, safe, days } }: { readonly fit: ProgramFit }) => {
  if (!mayPlan(plan.verdict)) return <Notice tone="care" lines={[ui.show.standing[plan.verdict.outcome]]} />;
  const changed = days.flatMap(({ slots }) => slots).filter((slot) => !isKept(slot)).length;
  return (
    <section class="card stack">
      {safe ? null : <p class="strong">{words.unsafe}</p>}
      <p class="strong" role="status">
        {changed === 0 ? words.open : counted(changed, words.changed)}
      </p>
      {changed === 0 ? null : <p class="muted">{words.changedLine}</p>}
      {days.map(({ name, slots }) => (
        <section key={name} class="stack">
          <h2 class="desk-day">{name}</h2>
          <ul class="desk-fits">
            {slots.map((slot) => (
              <Place key={slot.slot} slot={slot} />
            ))}
          </ul>
        </section>
      ))}
      <p class="small muted">{words.doses}</p>
    </section>
  );
};
