// One answer a person and day, kept until another day is asked for: many parts of a day ask the same of the same person.
import type { Person } from './person.ts';
import type { LocalDate } from './vocabulary.ts';

/** `of` must be pure, and a person must never change in place. The answer is shared: nobody may write to it. */
export function daily<T>(of: (person: Person, on: LocalDate) => T): (person: Person, on: LocalDate) => T {
  const last = new WeakMap<Person, { readonly on: LocalDate; readonly answer: T }>();
  return (person, on) => {
    const known = last.get(person);
    if (known?.on === on) return known.answer;
    const answer = of(person, on);
    last.set(person, { on, answer });
    return answer;
  };
}
