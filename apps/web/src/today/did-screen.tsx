import type { Facts, Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf, type Sheet } from '../check/sheet.ts';
import { StepFrame } from '../check/step-frame.tsx';
import { fact, tell } from '../model/home.ts';
import { go } from '../model/route.ts';
import { ui } from '../ui-words.ts';

const { did } = ui;
type What = keyof typeof did.options;
interface Said {
  readonly what?: What;
  readonly minutes?: number;
}
export const activityMinutes = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180] as const;
export const minuteOptions = activityMinutes.map((n) => ({ value: String(n), label: String(n) }));

/** Walking counts for the walking line; anything else is kept by its name. */
function doneOf({ what = 'other', minutes = 0 }: Said, effort: Nrs): Facts['activity-done'] {
  const note = what === 'walk' ? {} : { note: did.options[what] };
  return { kind: what === 'walk' ? 'walk' : 'other', minutes, effort, ...note };
}

function sheetsOf(said: Said, set: (said: Said) => void): readonly Sheet[] {
  return [
    { title: did.what, control: { kind: 'choice', options: optionsOf(did.options), say: async (what) => set({ what: what as What }) } },
    {
      title: did.minutes,
      control: { kind: 'choice', tiles: true, options: minuteOptions, say: async (n) => set({ ...said, minutes: Number(n) }) },
    },
    {
      title: did.effort,
      control: {
        kind: 'scale',
        low: did.low,
        high: did.high,
        say: async (effort) => {
          if (await tell(fact('activity-done', doneOf(said, effort)))) go('today');
        },
      },
    },
  ];
}

/** Three taps: what it was, how long, how hard. */
export const DidScreen = () => {
  const [path, setPath] = useState<readonly Said[]>([{}]);
  const sheets = sheetsOf(path.at(-1) ?? {}, (said) => setPath([...path, said]));
  const at = path.length - 1;
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  return (
    <StepFrame
      sheet={sheet}
      eyebrow={did.eyebrow}
      name={String(at)}
      at={at}
      of={sheets.length}
      foot={ui.week.foot}
      onBack={() => (at === 0 ? go('today') : setPath(path.slice(0, -1)))}
    />
  );
};
