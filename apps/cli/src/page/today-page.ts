// One day: the verdict where it matters, the session with its reasons, the habits, and what is asked next.
import type { Today } from '@plumbline/coach';
import { mayPlan, type Person } from '@plumbline/engine';
import { dayWords } from './day-words.ts';
import { experimentLines } from './experiment-lines.ts';
import { habitLines } from './habit-lines.ts';
import type { Ink } from './ink.ts';
import { ends, points, rule, stack, wrap } from './layout.ts';
import { outcomePage, warningSigns } from './outcome-page.ts';
import { quotaLines } from './quota-lines.ts';
import { sessionLines } from './session-lines.ts';
import { reasonPoints, whyLines } from './why-lines.ts';
import { askWords, nameOf, phrases, programName } from './words.ts';

const words = phrases.commandLine;

function sessionBlock({ session }: Today, ink: Ink): readonly (readonly string[])[] {
  if (session === undefined || session.items.length === 0) return [wrap(words.restDay)];
  const { mode, minutes, provisional, because } = session;
  return [
    [
      ...ends(phrases.names.modes[mode], `${Math.round(minutes)} min`).map(ink.strong),
      ...(provisional ? wrap(words.provisional).map(ink.quiet) : []),
      ...reasonPoints(because),
    ],
    sessionLines(session, ink),
    [ink.strong(words.why.toUpperCase()), ...whyLines(session.items)],
  ];
}

const titled = (title: string, lines: readonly string[], ink: Ink): readonly string[] =>
  lines.length === 0 ? [] : [ink.strong(title.toUpperCase()), ...lines];

/** What only sessions with a red light held: asked about with the morning question, where one is open. */
function suspectLines({ suspect }: Today): readonly string[] {
  if (suspect === undefined) return [];
  const { prompt, help } = phrases.checkIns.morning.suspect;
  return [...wrap(prompt.replace('{exercise}', nameOf(suspect))), ...wrap(help)];
}

export function todayPage(day: Today, person: Person, ink: Ink): readonly string[] {
  const asks = titled(words.askNext, points(day.asks.map(askWords)), ink);
  const { program } = day.state;
  const head = [...ends(dayWords(day.on), program === undefined ? '' : programName(program.id)).map(ink.strong), ink.quiet(rule)];
  if (day.state.careful) return stack([head, asks]);
  if (!mayPlan(day.verdict)) return stack([head, outcomePage(day.verdict, person, ink), asks]);
  const session = program === undefined ? [wrap(words.noPlan)] : sessionBlock(day, ink);
  const own = titled(phrases.experiments.title, experimentLines(day.experiment), ink);
  return stack([
    head,
    asks,
    suspectLines(day),
    ...session,
    titled(phrases.paper.handout.back.title, quotaLines(day.quotas), ink),
    titled(words.habits, habitLines(day.habits), ink),
    own,
    warningSigns(ink),
  ]);
}
