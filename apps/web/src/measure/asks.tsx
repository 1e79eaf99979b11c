import { type DayTest, testDone } from '@plumbline/coach';
import type { Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf, type Sheet } from '../check/sheet.ts';
import { StepFrame } from '../check/step-frame.tsx';
import { fact, tell } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { clockOf, type Ended, endingsOf, type Figures, rangeOf, type Side, sideName, sidesOf } from './measure-model.ts';

const words = ui.measure;

/** What the clock, or its absence, leaves to be asked. */
export interface Led {
  readonly before: Nrs;
  readonly figures: Figures;
  readonly ranOut: boolean;
  readonly hurt: boolean;
}
interface Said {
  readonly figures: Figures;
  readonly ended?: Ended;
}
interface AsksProps {
  readonly entry: DayTest;
  readonly led: Led;
  readonly onBack: () => void;
  /** Whether pain ended it. */
  readonly onSaved: (isPain: boolean) => void;
}

/** A test that hurt is not asked for the sides that were never begun. */
function sidesAsked({ test, cap }: DayTest, { hurt, figures }: Led): readonly Side[] {
  const clock = clockOf({ test, cap });
  return hurt && clock && !clock.isDown ? sidesOf(test).filter((side) => figures[side] !== undefined) : sidesOf(test);
}

type Step = Side | 'ended' | 'peak';
function stepsOf(entry: DayTest, led: Led, { figures }: Said): readonly Step[] {
  const asksEnd = !led.hurt && endingsOf(entry, figures, led.ranOut).length > 0;
  return [...sidesAsked(entry, led), ...(asksEnd ? (['ended'] as const) : []), 'peak'];
}

function figureSheet({ test, cap }: DayTest, side: Side, chosen: number | undefined, say: (value: number) => void): Sheet {
  const { name, unit, steps } = phrases.selfTests[test.id];
  const isTimed = chosen !== undefined && test.unit === 'seconds';
  const title = [side === 'value' ? '' : `${sideName(side)}:`, isTimed ? words.resultTimed : words.result].filter(Boolean).join(' ');
  const help = isTimed ? words.resultTimedLine : (steps.at(-1) ?? name);
  if (test.unit === 'feel')
    return {
      title: `${name}: ${ui.player.sides[side === 'value' ? 'both' : side]}`,
      help: phrases.selfTests[test.id].shows,
      control: { kind: 'scale', low: '', high: '', chosen, say: async (value) => say(value) },
    };
  return {
    title,
    help,
    control: {
      kind: 'number',
      ...rangeOf({ test, cap }),
      unit,
      chosen,
      say: async (value) => (value === undefined ? false : say(value)),
    },
  };
}

/** The numbers, what ended it where that is not plain, and how much it hurt; then it is written down. */
export const Asks = ({ entry, led, onBack, onSaved }: AsksProps) => {
  const [path, setPath] = useState<readonly Said[]>([{ figures: led.figures }]);
  const said = path.at(-1) ?? { figures: led.figures };
  const at = path.length - 1;
  const steps = stepsOf(entry, led, said);
  const step = steps[at] ?? 'peak';
  const { peak } = phrases.checkIns.hurt;
  const save = async (most: Nrs): Promise<boolean> => {
    const ended = led.hurt ? 'pain' : said.ended;
    const done = testDone(entry.test.id, { ...said.figures, before: led.before, peak: most, ended });
    const isKept = await tell(fact('self-test-done', done));
    if (isKept) onSaved(done.stopped === 'pain');
    return isKept;
  };
  const sheetOf = (): Sheet => {
    if (step === 'peak') return { title: words.most, control: { kind: 'scale', low: peak.low, high: peak.high, say: save } };
    if (step === 'ended') {
      const options = optionsOf(phrases.testing.stopped, endingsOf(entry, said.figures, led.ranOut));
      const say = async (value: string) => {
        const ended = options.find((one) => one.value === value)?.value as Ended | undefined;
        setPath([...path, { ...said, ...(ended ? { ended } : {}) }]);
      };
      return { title: words.ended, control: { kind: 'choice', options, say } };
    }
    return figureSheet(entry, step, said.figures[step], (value) =>
      setPath([...path, { ...said, figures: { ...said.figures, [step]: value } }]),
    );
  };
  return (
    <StepFrame
      sheet={sheetOf()}
      eyebrow={phrases.selfTests[entry.test.id].name}
      name={step}
      at={at}
      foot={ui.week.foot}
      of={Math.max(steps.length, at + 1)}
      onBack={() => (at === 0 ? onBack() : setPath(path.slice(0, -1)))}
    />
  );
};
