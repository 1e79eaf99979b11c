import type { Facts, Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf, type Sheet } from '../check/sheet.ts';
import { threeAnswers } from '../check/sheets-readiness.ts';
import { StepFrame } from '../check/step-frame.tsx';
import { fact, tell } from '../model/home.ts';
import { go } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';

type CheckIn = Facts['checked-in'];
interface Said {
  readonly isNew?: boolean;
  readonly pre?: Nrs;
  readonly legs?: CheckIn['legs'];
}
const { before } = phrases.checkIns;
const { R1 } = phrases.questions;

async function record({ isNew = true, pre = 0, legs = 'same' }: Said, energy: CheckIn['energy']): Promise<boolean> {
  return tell(fact('checked-in', { pre, legs, energy, anythingNew: isNew }));
}
const energies: readonly CheckIn['energy'][] = [1, 2, 3, 4, 5];
const legAnswers: readonly CheckIn['legs'][] = ['same', 'less', 'more'];

function sheetsOf(said: Said, set: (said: Said) => void): readonly Sheet[] {
  const next = (more: Said) => async () => set({ ...said, ...more });
  return [
    {
      title: R1.prompt,
      help: R1.help,
      isSafety: true,
      // Not sure counts as yes, as everywhere in the readiness questions.
      control: { kind: 'choice', options: threeAnswers, say: (value) => next({ isNew: value !== 'no' })() },
    },
    { title: before.pre.prompt, control: { kind: 'scale', low: before.pre.low, high: before.pre.high, say: (pre) => next({ pre })() } },
    {
      title: before.legs.prompt,
      control: {
        kind: 'choice',
        options: optionsOf(before.legs.options, legAnswers),
        say: (value) => next({ legs: legAnswers.find((legs) => legs === value) ?? 'same' })(),
      },
    },
    {
      title: before.energy.prompt,
      control: {
        kind: 'choice',
        options: optionsOf(before.energy.options),
        say: (value) => record(said, energies.find((energy) => String(energy) === value) ?? 3),
      },
    },
  ];
}

/** Four taps before a session: anything new, pain, legs, energy. */
export const CheckInSteps = () => {
  const [path, setPath] = useState<readonly Said[]>([{}]);
  const said = path.at(-1) ?? {};
  const sheets = sheetsOf(said, (more) => setPath([...path, more]));
  const at = path.length - 1;
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  return (
    <StepFrame
      sheet={sheet}
      eyebrow={ui.session.checkIn}
      name={String(at)}
      at={at}
      of={sheets.length}
      foot={ui.session.foot}
      onBack={() => (at === 0 ? go('today') : setPath(path.slice(0, -1)))}
    />
  );
};
