// What a track sounds: the player's tones, every word with its clip, and never two sayings at once.
import { type Dose, timelineOf } from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../language/speak.ts';
import { doseLine } from '../model/dose-words.ts';
import { catalog } from '../model/home.ts';
import { begun } from '../player/begun.contract.ts';
import { catalogueOf } from './catalogue.ts';
import { clipsFor, keyOf } from './clip-keys.ts';
import { BREATHER_MS, laid, scoreOf, type Wish } from './score.ts';

async function catalogueIn(language: 'en' | 'es' | 'de') {
  const { ui, words } = await tablesOf(language);
  return catalogueOf({ ui, exercises: words.exercises, decimalMark: words.phrases.decimalMark });
}
const timeline = timelineOf(begun());
const score = scoreOf(timeline);
/** A slow voice: 75 ms for each letter. */
const slowly = (form: string): number => form.length * 75;

describe('the score of a session', () => {
  test('sounds every cue of it that has a tone', () => {
    const cues = timeline.stretches.flatMap((stretch) => stretch.cues).filter(({ kind }) => kind !== 'breath');
    expect(score.tones.map(({ at }) => at)).toEqual(cues.map(({ at }) => at).toSorted((a, b) => a - b));
  });
  test('says each exercise before its first set, and the end', () => {
    const names = new Set(timeline.end.run.lines.map(({ exercise }) => exercise));
    const openings = score.wishes.filter(({ forms }) => forms.length > 1);
    expect(openings).toHaveLength(names.size);
    expect(score.wishes.at(-1)?.forms[0]).toContain('last set');
    expect(score.wishes.filter(({ forms: [text = ''] }) => text.startsWith('First:'))).toHaveLength(1);
  });
  test('leaves nothing out that must be said, even by a slow voice', () => {
    const said = laid(score.wishes, slowly);
    const must = score.wishes.filter(({ mayDrop }) => !mayDrop);
    const isSaid = ({ at, forms }: Wish): boolean => said.some((one) => forms.includes(one.form) && one.at >= at && one.at - at <= 700);
    expect(must.filter((wish) => !isSaid(wish))).toEqual([]);
  });
  test('has a clip for every word, whatever the dose', async () => {
    const clips = await catalogueIn('en');
    const whole = (text: string): void => {
      const parts = clipsFor(text, (key) => clips.has(key));
      expect([text, parts.flat().join(' ')]).toEqual([text, keyOf(text)]);
    };
    for (const { forms } of score.wishes) for (const form of forms) whole(form);
    const doses: Partial<Dose>[] = [
      { reps: 12 },
      { reps: 8, seconds: 5 },
      { seconds: 45 },
      { seconds: 100 },
      { seconds: 180 },
      { reps: 6, kg: 7.5 },
    ];
    for (const exercise of catalog.exercises)
      for (const dose of doses) for (const sets of [1, 3]) whole(`${doseLine(exercise, { sets, restSeconds: [60, 90], ...dose })}.`);
  });
});

test.each(['en', 'es', 'de'] as const)(
  'the catalogue in %s has a text for each of its keys, and a name for each exercise',
  async (language) => {
    const { words } = await tablesOf(language);
    const clips = await catalogueIn(language);
    for (const [key, text] of clips) expect([key, text.trim() === '']).toEqual([key, false]);
    for (const { name } of Object.values(words.exercises))
      expect([
        name,
        clipsFor(name, (key) => clips.has(key))
          .flat()
          .join(' '),
      ]).toEqual([name, keyOf(name)]);
  },
);

describe('laying words', () => {
  const wishes = fc
    .array(
      fc.record({
        at: fc.nat(60_000),
        forms: fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 3 }),
        mayDrop: fc.boolean(),
      }),
      {
        maxLength: 40,
      },
    )
    .map((all): Wish[] =>
      all.map((one) => ({ ...one, forms: one.forms.toSorted((a, b) => b.length - a.length) })).toSorted((a, b) => a.at - b.at),
    );
  test('never says two things at once, nothing early and nothing late', () =>
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1, max: 400 }), (list, msALetter) => {
        const said = laid(list, (form) => form.length * msALetter);
        for (const [n, { at, length }] of said.entries())
          expect((said[n + 1]?.at ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThanOrEqual(length + BREATHER_MS);
        for (const { at, form } of said)
          expect(list.some((wish) => wish.forms.includes(form) && at >= wish.at && at - wish.at <= 700)).toBe(true);
      }),
    ));
  test('takes a shorter form where the whole has no room, and drops what may be dropped', () => {
    const wish = (at: number, mayDrop = false, ...forms: string[]): Wish => ({ at, forms, mayDrop });
    const said = laid(
      [wish(0, false, 'a long opening', 'short'), wish(1000, false, 'next'), wish(1100, true, 'breathe')],
      (form) => form.length * 100,
    );
    expect(said.map(({ at, form }) => [at, form])).toEqual([
      [0, 'short'],
      [1000, 'next'],
      [1520, 'breathe'],
    ]);
  });
  test('says what must be said even where it runs into the next, which waits for it', () => {
    const wish = (at: number, form: string): Wish => ({ at, forms: [form], mayDrop: false });
    const said = laid([wish(0, 'a long name'), wish(1000, 'two')], (form) => form.length * 100);
    expect(said.map(({ at }) => at)).toEqual([0, 1100 + BREATHER_MS]);
  });
});

test('a part with a word that nobody recorded is left out whole', () => {
  const known = new Set(['3', 'sets of', '8', 'each side', 'held']);
  expect(clipsFor('3 sets of 8 each side, held 99 s.', (key) => known.has(key))).toEqual([['3', 'sets of', '8', 'each side']]);
});
