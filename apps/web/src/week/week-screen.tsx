import { weekFormOf } from '@plumbline/coach';
import type { Facts, Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf, type Sheet } from '../check/sheet.ts';
import { StepFrame } from '../check/step-frame.tsx';
import { day, fact, known, tell, toldFacts } from '../model/home.ts';
import { go } from '../model/route.ts';
import { Whole } from '../shell/whole.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { changes, nothingSaid, type WeekSaid, type WeekStep, weekOf, weekSteps, withRating } from './week-model.ts';

const { week, change } = phrases.checkIns;
type Change = Facts['change-rated']['change'];

/** All of it at once: half a week would read like a whole one. */
async function keep(said: WeekSaid, changed?: Change): Promise<void> {
  const checked = weekOf(said);
  if (checked === undefined) return;
  const more = changed === undefined ? [] : [fact('change-rated', { change: changed })];
  if (await tell(fact('week-checked', checked), ...more)) go('progress');
}

function sheetOf(step: WeekStep, say: (value: Nrs) => Promise<void>, rate: (value: Change) => Promise<void>): Sheet {
  if (step.kind === 'change') {
    const options = optionsOf(change.options, changes.map(String));
    return {
      title: change.prompt,
      control: { kind: 'choice', options, say: (value) => rate(changes.find((one) => String(one) === value) ?? 0) },
    };
  }
  const { prompt, low, high } = step.kind === 'activity' ? week.activities : week[step.kind];
  const title = step.kind === 'activity' ? step.words : prompt;
  return { title, help: step.kind === 'activity' ? prompt : undefined, control: { kind: 'scale', low, high, say } };
}

const WeekSteps = () => {
  const [steps] = useState(() => weekSteps(weekFormOf(known(), toldFacts(), day.value)));
  const [path, setPath] = useState<readonly WeekSaid[]>([nothingSaid]);
  const at = path.length - 1;
  const step = steps[at];
  const said = path[at] ?? nothingSaid;
  if (step === undefined) return null;
  const say = async (value: Nrs): Promise<void> => {
    const next = withRating(said, step, value);
    if (at + 1 < steps.length) setPath([...path, next]);
    else await keep(next);
  };
  return (
    <StepFrame
      sheet={sheetOf(step, say, (value) => keep(said, value))}
      eyebrow={ui.week.eyebrow}
      name={String(at)}
      at={at}
      of={steps.length}
      foot={ui.week.foot}
      onBack={() => (at === 0 ? go('today') : setPath(path.slice(0, -1)))}
    />
  );
};

/** A tap for each question; the last one writes the week down. */
export const WeekScreen = () => <Whole>{() => <WeekSteps />}</Whole>;
