// What a track sounds, and when: the tones of the player, and the player's words where there is room for them. Pure.
import type { Timeline } from '@plumbline/engine';
import { tones } from '../player/cue-tones.ts';
import { cueWords, openings } from '../player/saying.ts';
import { type Tone, toneSeconds } from '../player/tone-board.ts';

export interface TonePlace {
  /** Milliseconds from the beginning of the track. */
  readonly at: number;
  readonly tone: Tone;
}
/** Something to be said; times in milliseconds from the beginning of the track. */
export interface Wish {
  readonly at: number;
  /** The same in shorter and shorter forms, the whole first. */
  readonly forms: readonly string[];
  /** Said only where it disturbs nothing. */
  readonly mayDrop: boolean;
}
export interface Score {
  readonly tones: readonly TonePlace[];
  readonly wishes: readonly Wish[];
}

/** The tones and the wishes of a session, each in order of time. */
export function scoreOf({ stretches, end, length }: Timeline): Score {
  const cues = stretches.flatMap((stretch) => stretch.cues.map((cue) => ({ cue, run: stretch.run })));
  const sounded = cues.flatMap(({ cue: { at, kind } }) => {
    const tone = tones[kind];
    return tone === undefined ? [] : [{ at, tone }];
  });
  const opened = stretches.map(({ from, run }, n): Wish => ({ at: from, forms: openings(stretches[n - 1]?.run, run), mayDrop: false }));
  const called = cues.map(({ cue: { at, kind, n }, run }): Wish => {
    const exercise = run.lines[run.at?.line ?? 0]?.exercise ?? '';
    return { at, forms: [cueWords(kind, n, exercise)], mayDrop: kind === 'breath' };
  });
  const closed: Wish = { at: length, forms: openings(stretches.at(-1)?.run, end.run), mayDrop: false };
  const wishes = [...opened, ...called, closed]
    .filter(({ forms: [first = ''] }) => first !== '')
    .map((wish) => ({ ...wish, at: wish.at + toneAt(sounded, wish.at) }))
    .toSorted((a, b) => a.at - b.at);
  return { tones: sounded.toSorted((a, b) => a.at - b.at), wishes };
}
/** A word waits until the tone of its instant is over. Milliseconds. */
const toneAt = (sounded: readonly TonePlace[], at: number): number =>
  Math.max(0, ...sounded.filter((place) => place.at === at).map(({ tone }) => Math.ceil(toneSeconds(tone) * 1000)));

/** A form of a wish as it is said. */
export interface Saying {
  readonly at: number;
  readonly form: string;
  /** Milliseconds. */
  readonly length: number;
}
/** Between two sayings, ms. */
export const BREATHER_MS = 120;
/** A word that is later than this is left unsaid: the moment has passed. */
const LATE_MS = 700;

/**
 * Gives each wish its place. No two overlap: the longest form that ends before the next wish is said; one that would come late is left
 * out. `lengthOf` a form in ms; 0 where it cannot be said.
 */
export function laid(wishes: readonly Wish[], lengthOf: (form: string) => number): readonly Saying[] {
  const sayings: Saying[] = [];
  let free = 0;
  for (const [n, { at, forms, mayDrop }] of wishes.entries()) {
    const begin = Math.max(at, free);
    if (begin - at > LATE_MS) continue;
    const next = wishes.slice(n + 1).find((wish) => !wish.mayDrop)?.at ?? Number.POSITIVE_INFINITY;
    const sized = forms.map((form) => ({ form, length: lengthOf(form) })).filter(({ length }) => length > 0);
    const fits = sized.find(({ length }) => begin + length + BREATHER_MS <= next) ?? (mayDrop ? undefined : sized.at(-1));
    if (fits === undefined) continue;
    sayings.push({ at: begin, ...fits });
    free = begin + fits.length + BREATHER_MS;
  }
  return sayings;
}
