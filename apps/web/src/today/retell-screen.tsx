import { retellingOf, type Told } from '@plumbline/coach';
import { type Facts, MOST_AMOUNT, type Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf, type Sheet } from '../check/sheet.ts';
import { StepFrame } from '../check/step-frame.tsx';
import { fact, tell } from '../model/home.ts';
import { go } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { minuteOptions } from './did-screen.tsx';
import { toldWords } from './told-words.ts';

type Data = Told['data'];
type Next = (more: Partial<Data>) => Promise<void>;
const { before, after, morning } = phrases.checkIns;
const mornings: readonly Facts['morning-recalled']['answer'][] = ['same', 'bit-worse', 'worse', 'cannot-say'];

interface ScaleWords {
  readonly prompt: string;
  readonly low: string;
  readonly high: string;
}
const scaleSheet = ({ prompt, low, high }: ScaleWords, chosen: number | undefined, say: (value: Nrs) => Promise<void>): Sheet => ({
  title: prompt,
  control: { kind: 'scale', low, high, chosen, say },
});
const effortSheet = (chosen: number | undefined, next: Next): Sheet => scaleSheet(after.effort, chosen, (effort) => next({ effort }));

const amountSheet = (chosen: number, next: Next): Sheet => ({
  title: ui.own.tries.amount,
  control: {
    kind: 'number',
    ...{ min: 1, max: MOST_AMOUNT, start: chosen, chosen },
    say: async (amount) => (amount === undefined ? undefined : next({ amount })),
  },
});

/** The questions behind what was told, with what was said marked. */
function sheetsOf(one: Told, next: Next): readonly Sheet[] {
  switch (one.type) {
    case 'session-finished':
      return [scaleSheet(after.peak, one.data.peak, (peak) => next({ peak })), effortSheet(one.data.effort, next)];
    case 'checked-in':
      return [
        scaleSheet(before.pre, one.data.pre, (pre) => next({ pre })),
        {
          title: before.energy.prompt,
          control: {
            kind: 'choice',
            options: optionsOf(before.energy.options),
            chosen: String(one.data.energy),
            say: (energy) => next({ energy: Number(energy) as Facts['checked-in']['energy'] }),
          },
        },
      ];
    case 'morning-recalled':
      return [
        {
          title: morning.prompt,
          help: morning.tellApart,
          control: {
            kind: 'choice',
            options: optionsOf(morning.options, mornings),
            chosen: one.data.answer,
            say: (answer) => next({ answer: mornings.find((known) => known === answer) ?? 'cannot-say' }),
          },
        },
      ];
    case 'activity-done':
      return [
        {
          title: ui.did.minutes,
          control: {
            kind: 'choice',
            tiles: true,
            options: minuteOptions,
            chosen: String(one.data.minutes),
            say: (minutes) => next({ minutes: Number(minutes) }),
          },
        },
        effortSheet(one.data.effort, next),
      ];
    case 'quota-tried':
    case 'quota-done':
      return [amountSheet(one.data.amount, next)];
    default:
      return [];
  }
}

/** The same questions again; the last answer writes the correction down. */
export const RetellScreen = ({ one }: { readonly one: Told }) => {
  const [path, setPath] = useState<readonly Partial<Data>[]>([{}]);
  const at = path.length - 1;
  const next: Next = async (more) => {
    const said = { ...path[at], ...more };
    if (at + 1 < sheets.length) return setPath([...path, said]);
    const again = retellingOf(one, { ...one.data, ...said });
    if (again && (await tell(fact('fact-corrected', again, { targets: [one.id] })))) go('told');
  };
  const sheets = sheetsOf(one, next);
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  return (
    <StepFrame
      sheet={sheet}
      eyebrow={toldWords(one).what}
      name={String(at)}
      at={at}
      of={sheets.length}
      foot={ui.week.foot}
      onBack={() => (at === 0 ? go('told') : setPath(path.slice(0, -1)))}
    />
  );
};
