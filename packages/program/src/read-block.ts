// The lines that frame a program: block, session, habit.
import type { SyntaxNode } from '@lezer/common';
import { type HabitId, habitIds, type ProgramId } from '@plumbline/engine';
import type { Line, Report } from './diagnostic.ts';
import type { Draft } from './draft.ts';
import { leaveOut } from './left-out.ts';
import { anyFor, insertAt, putFor, takeOut } from './mend.ts';
import { didYouMean, nearest, themselves } from './nearest.ts';
import { textOf } from './quantity.ts';
import { unquote } from './quoted.ts';
import { asProgramId, idOfTitle, ownPrograms } from './title.ts';
import { timingIn } from './wish-text.ts';

/** Source: the engine's codec, weeks of `program-chosen`. */
const MOST_WEEKS = 52;
const MOST_DAYS = 7;

/** The text of a quoted node; undefined, and said, where a backslash makes no sense. */
export function readQuoted(line: Line, node: SyntaxNode, report: Report): string | undefined {
  const text = unquote(textOf(line, node));
  if (text === undefined) report(node, 'A "\\" here has no meaning.', 'Write \\\\ for a backslash and \\" for a quote.');
  return text;
}

function readTitle(line: Line, node: SyntaxNode, report: Report): ProgramId | undefined {
  const title = readQuoted(line, node, report);
  const id = title === undefined ? undefined : idOfTitle(title);
  if (title !== undefined && id === undefined) {
    report(
      node,
      title === '' ? 'The title is empty.' : 'This title is too long to keep.',
      'Give a title of 1 to 40 letters, as in "Strong hips".',
    );
  }
  return id;
}

function readId(line: Line, node: SyntaxNode, report: Report): ProgramId | undefined {
  const title = node.getChild('Title');
  if (title !== null) return readTitle(line, title, report);
  const quoted = node.getChild('String');
  const word = node.getChild('Word');
  const text = quoted !== null ? readQuoted(line, quoted, report) : word === null ? undefined : textOf(line, word);
  if (text === undefined) return undefined;
  const id = asProgramId(text);
  if (id !== undefined) return id;
  const own =
    quoted === null ? `Put a title of your own in quotes: block "${text}" 4 weeks` : 'Write it like block id "rx:strong-hips" 4 weeks.';
  const near = nearest(text, themselves(ownPrograms), 1);
  const place = quoted ?? word ?? node;
  const titled = quoted === null ? [putFor(place, `"${text}"`)] : [];
  report(place, `There is no program "${text}".`, didYouMean(near, own), [...(quoted === null ? anyFor(place, near) : []), ...titled]);
  return undefined;
}

/** `4 weeks` or `3 days`. */
function readSpan(line: Line, node: SyntaxNode, report: Report): readonly ['weeks' | 'days', number] | undefined {
  const word = node.getChild('Word');
  const unit = word === null ? '' : textOf(line, word).toLowerCase();
  const kind = /^weeks?$/.test(unit) ? 'weeks' : /^days?$/.test(unit) ? 'days' : undefined;
  if (kind === undefined) {
    report(
      word ?? node,
      word === null ? 'A unit is missing here.' : `"${unit}" cannot be read here.`,
      didYouMean(nearest(unit, themselves(['weeks', 'days']), 1), 'Write weeks or days, as in 4 weeks, 3 days.'),
      word === null ? [insertAt(node.to, ' weeks')] : anyFor(word, ['weeks', 'days']),
    );
    return undefined;
  }
  const [count, high] = node.getChildren('Number').map((each) => Number(textOf(line, each)));
  const most = kind === 'weeks' ? MOST_WEEKS : MOST_DAYS;
  if (count === undefined || high !== undefined || !Number.isInteger(count) || count < 1 || count > most) {
    report(
      node,
      `${textOf(line, node)} cannot be planned.`,
      `Give one whole number from 1 to ${most}, as in ${kind === 'weeks' ? '4 weeks' : '3 days'}.`,
      [putFor(node, `${Math.min(most, Math.max(1, Math.round(high ?? count ?? 1)))} ${kind}`)],
    );
    return undefined;
  }
  return [kind, count];
}

/** Where weeks go in: behind the name. */
const weeksPlace = (block: SyntaxNode): number => (block.getChild('Quantity') === null ? block.to : nameEnd(block));
const nameEnd = (block: SyntaxNode): number => (block.getChild('Title') ?? block.getChild('String') ?? block.getChild('Word') ?? block).to;

export function readBlock(line: Line, node: SyntaxNode, draft: Draft, report: Report): void {
  if (draft.block !== undefined) {
    report(node, 'There is a second block.', 'Put it in a file of its own: a file holds one.', [takeOut(line, node)]);
    return;
  }
  const id = readId(line, node, report);
  const spans = node.getChildren('Quantity').map((each) => readSpan(line, each, report));
  const read = new Map(spans.filter((span) => span !== undefined));
  const [weeks, days] = [read.get('weeks'), read.get('days')];
  draft.block = {
    place: { line, part: node },
    ...(id === undefined ? {} : { id }),
    ...(weeks === undefined ? {} : { weeks }),
    ...(days === undefined ? {} : { days }),
  };
  if (spans.length > read.size && spans.every((span) => span !== undefined))
    report(node, 'Weeks or days stand twice.', 'Say each once, as in 4 weeks, 3 days.');
  else if (weeks === undefined && spans.every((span) => span !== undefined))
    report(node, 'How many weeks is missing.', 'Put it behind the name, as in 4 weeks.', [
      insertAt(weeksPlace(node), spans.length === 0 ? ' 4 weeks' : ' 4 weeks,'),
    ]);
}

export function readSession(line: Line, node: SyntaxNode, draft: Draft, report: Report): void {
  const quoted = node.getChild('String');
  const name = quoted === null ? undefined : readQuoted(line, quoted, report);
  draft.sessions.push({ name: name ?? '', place: { line, part: node }, slots: [], lines: 0 });
}

export function readHabit(line: Line, node: SyntaxNode, draft: Draft, report: Report): void {
  const nameNode = node.getChild('HabitName');
  if (nameNode === null) return;
  const name = textOf(line, nameNode);
  const habit = habitIds.find((id): id is HabitId => id === name);
  if (habit === undefined) {
    const near = nearest(name, themselves(habitIds));
    report(nameNode, `There is no habit "${name}".`, didYouMean(near, `One of: ${habitIds.join(', ')}.`), anyFor(nameNode, near));
  } else if (draft.habits.includes(habit))
    report(nameNode, `The habit ${habit} stands twice.`, 'Take one of the two lines out.', [takeOut(line, node)]);
  else {
    draft.habits.push(habit);
    readTiming(line, node, habit, draft, report);
  }
}

/** How often or when, where it is said. */
function readTiming(line: Line, node: SyntaxNode, habit: HabitId, draft: Draft, report: Report): void {
  const timing = node.getChild('Timing');
  if (timing === null) return;
  const read = timingIn(textOf(line, timing));
  if (read === undefined) leaveOut(line, timing, 'Write it like 5min every 2-3h, or at 07:30, 21:30.', report);
  else draft.habitTimes[habit] = read;
}
