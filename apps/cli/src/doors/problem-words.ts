// A misfit of the codec, in words: what stands there and what would be right.
import type { Problem, Repair } from '@plumbline/engine';
import type { Trouble } from '../complaint.ts';

/** No more than this many choices are listed. */
const mostChoices = 12;

const choices = (of: readonly (string | number | boolean)[]): string =>
  of.length <= mostChoices
    ? `one of: ${of.join(', ')}`
    : `one of: ${of.slice(0, mostChoices).join(', ')} … (all: plumbline person --schema)`;
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function wanted(repair: Repair): string {
  switch (repair.want) {
    case 'number':
      return `a number from ${repair.least} to ${repair.most}`;
    case 'whole-number':
      return `a whole number from ${repair.least} to ${repair.most}`;
    case 'one-of':
      return choices(repair.of);
    case 'text':
      return `text of ${repair.least} to ${plural(repair.most, 'character')}`;
    case 'list':
      return `a list of ${repair.least} to ${plural(repair.most, 'entry').replace('entrys', 'entries')}`;
    case 'fields':
      return repair.most === undefined ? 'fields in braces { }' : `at most ${plural(repair.most, 'field')} in braces { }`;
    case 'yes-or-no':
      return 'true or false';
    case 'something':
      return 'a value';
    case 'newer-program':
      return 'a newer Plumbline';
    default:
      return `something like ${repair.like}`;
  }
}

function found({ problem, given }: Problem): string {
  if (problem === 'missing') return 'This is missing.';
  if (given === 'list' && problem === 'wrong-kind') return 'Here stands a list.';
  if (given === 'fields' && problem === 'wrong-kind') return 'Here stand fields in braces.';
  if (problem === 'wrong-length')
    return typeof given === 'string' && given.length > 0 ? 'This is too long or too short.' : 'This holds too much or too little.';
  return given === undefined ? 'This cannot be read.' : `Here stands ${typeof given === 'number' ? given : JSON.stringify(given)}.`;
}

/** One problem as one line for a person. */
export const troubleOf = (problem: Problem): Trouble => ({
  place: problem.path === '' ? 'the whole file' : problem.path,
  says: found(problem),
  repair: `Give ${wanted(problem.repair)}.`,
});
