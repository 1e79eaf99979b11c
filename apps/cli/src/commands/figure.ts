// `figure`: one exercise as a picture.
import {
  compile,
  frameFor,
  type Movement,
  mirror,
  type StillOptions,
  still,
  stillPair,
  THEMES,
  twoPoses,
  type View,
} from '@plumbline/figure';
import { exerciseWordsEn } from '@plumbline/library';
import { words as english } from '@plumbline/library/en';
import { movements } from '@plumbline/library/movements';
import type { Verb } from '../answer.ts';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';

export interface FigureOptions {
  readonly phase?: string;
  readonly out?: string;
  readonly theme?: string;
  readonly side?: string;
  readonly view?: string;
  readonly pair?: string;
  readonly width?: string;
  readonly muscles?: true;
  readonly json?: true;
}
const VIEWS: Readonly<Record<string, View>> = { side: { yaw: 90, pitch: 6 }, front: { yaw: 0, pitch: 6 }, back: { yaw: 180, pitch: 8 } };
const isOneOf = <K extends string>(names: Readonly<Record<K, unknown>>, name: string): name is K => Object.hasOwn(names, name);
const listed = (names: Readonly<Record<string, unknown>>): string => Object.keys(names).join(', ');

function movementOf(id: string, side: string | undefined): Given<Movement> {
  const found = movements.get(id);
  if (found === undefined) {
    const near = [...movements.keys()].filter((known) => known.includes(id) || id.includes(known)).slice(0, 6);
    const help = near.length > 0 ? `Perhaps one of: ${near.join(', ')}.` : 'See them all: plumbline library';
    return refuseOne(exitCodes.notFound, 'figure', `There is no exercise "${id}".`, help);
  }
  if (side === undefined || side === (found.side ?? 'R')) return given(found);
  return side === 'L' || side === 'R' ? given(mirror(found)) : usage('--side', `"${side}" is not a side.`, 'Say L or R.');
}
/** The moment of the loop, 0 to 1; left out, where the movement is at work. */
function phaseOf(m: Movement, phase: string | undefined): Given<number> {
  const c = compile(m);
  if (phase === undefined) {
    const [, work] = twoPoses(c);
    const mark = c.marks.find(({ step }) => step.to === work);
    return given((mark?.arrive ?? 0) + 1e-3);
  }
  const k = /^\d*\.?\d+$/.test(phase) ? Number(phase) : Number.NaN;
  return k >= 0 && k <= 1
    ? given(k * c.seconds)
    : usage('--phase', `"${phase}" does not fit.`, 'Give a number from 0 to 1, the part of the loop.');
}
function lookOf(id: string, { theme = 'light', view, width = '600', muscles }: FigureOptions): Given<StillOptions> {
  if (!isOneOf(THEMES, theme))
    return refuseOne(exitCodes.notFound, '--theme', `There is no theme "${theme}".`, `Choose one of: ${listed(THEMES)}.`);
  if (view !== undefined && !isOneOf(VIEWS, view))
    return refuseOne(exitCodes.notFound, '--view', `There is no view "${view}".`, `Choose one of: ${listed(VIEWS)}.`);
  const pixels = /^\d{2,4}$/.test(width) ? Number(width) : Number.NaN;
  if (!(pixels >= 40 && pixels <= 4000))
    return usage('--width', `"${width}" does not fit.`, 'Give a whole number from 40 to 4000, in pixels.');
  const words = { title: exerciseWordsEn[id as keyof typeof exerciseWordsEn]?.name ?? id, description: english.movements[id]?.alt ?? '' };
  return given({
    theme: THEMES[theme],
    width: pixels,
    ...words,
    ...(muscles ? { muscles } : {}),
    ...(view === undefined ? {} : { view: VIEWS[view] as View }),
  });
}
function drawn(m: Movement, time: number, look: StillOptions, pair: string | undefined): Given<string> {
  const c = compile(m);
  if (pair === undefined)
    return given(still(c, time, { ...look, frame: frameFor(c, { ratio: 'fit', ...(look.view ? { view: look.view } : {}) }) }));
  const known = (m.pairs ?? []).map(({ id }) => id);
  if (!known.includes(pair))
    return refuseOne(
      exitCodes.notFound,
      '--pair',
      `${m.id} has no pair "${pair}".`,
      known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none.',
    );
  return given(stillPair(c, pair, look).ease);
}

/** Draws an exercise as SVG, to a file or to standard output. */
export async function figure(id: string, options: FigureOptions, io: Io): Verb {
  const movement = movementOf(id, options.side);
  if (!movement.ok) return movement;
  const time = phaseOf(movement.value, options.phase);
  if (!time.ok) return time;
  const look = lookOf(id, options);
  if (!look.ok) return look;
  const svg = drawn(movement.value, time.value, look.value, options.pair);
  if (!svg.ok) return svg;
  if (options.out === undefined || options.out === '-')
    return given({ code: exitCodes.done, json: { id, svg: svg.value }, page: () => [svg.value] });
  const problem = await io.writeFile(options.out, `${svg.value}\n`);
  if (problem !== undefined)
    return refuseOne(
      exitCodes.notFound,
      options.out,
      `It could not be written: ${problem}.`,
      'Name a file in a folder that exists and may be written to.',
    );
  const { length } = svg.value;
  return given({
    code: exitCodes.done,
    json: { id, file: options.out, bytes: length },
    page: () => [`${options.out}: ${id}, ${length} bytes`],
  });
}
