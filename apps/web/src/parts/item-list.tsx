import type { Item, LocalDate } from '@plumbline/engine';
import { NoteUnder } from '../handed/trainer-here.tsx';
import { doseLine } from '../model/dose-words.ts';
import { changedBy } from '../model/plan-model.ts';
import { findExercise } from '../model/plans.ts';
import { hrefOf, route } from '../model/route.ts';
import { exerciseName, phrases } from '../words.ts';
import './item-list.css';

interface RowProps {
  readonly item: Item;
  readonly date: LocalDate;
}

const Row = ({ item, date }: RowProps) => {
  const exercise = findExercise(item.exercise);
  const [change] = changedBy(item);
  const isUp = change !== undefined && (change.now ?? 0) > (change.was ?? 0);
  const [page, on, id] = route.value;
  const isOpen = page === 'why' && on === date && id === item.id;
  return (
    <li>
      <a class="item" href={hrefOf('why', date, item.id)} aria-current={isOpen ? 'true' : undefined}>
        <span class="item-name">{exerciseName(item.exercise)}</span>
        <span class="item-dose num">
          {exercise ? doseLine(exercise, item.dose) : ''}
          {change && change.field !== 'level' ? <b class={isUp ? 'up' : 'down'}>{isUp ? '↑' : '↓'}</b> : null}
        </span>
      </a>
      <NoteUnder item={item} />
    </li>
  );
};

const roles = ['warm-up', 'main', 'cool-down'] as const;

/** A session as its parts; every exercise leads to its "why". */
export const ItemList = ({ items, date }: { readonly items: readonly Item[]; readonly date: LocalDate }) => (
  <div class="item-parts">
    {roles.map((role) => {
      const own = items.filter((item) => item.role === role);
      return own.length === 0 ? null : (
        <div key={role}>
          <p class="eyebrow">{phrases.names.roles[role]}</p>
          <ul>
            {own.map((item) => (
              <Row key={item.id} item={item} date={date} />
            ))}
          </ul>
        </div>
      );
    })}
  </div>
);
