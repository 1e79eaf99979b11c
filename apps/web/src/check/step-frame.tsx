import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { AskFrame } from './ask-frame.tsx';
import { ControlView } from './control-view.tsx';
import type { Sheet } from './sheet.ts';

interface StepProps {
  readonly sheet: Sheet;
  readonly eyebrow: string;
  /** Changes with the question. */
  readonly name: string;
  /** From 0. */
  readonly at: number;
  readonly of: number;
  readonly onBack: () => void;
  /** What is promised at the foot, where it is not the usual promise. */
  readonly foot?: string;
}

/** One question of a short form, with its place among the others. */
export const StepFrame = ({ sheet, eyebrow, name, at, of, onBack, foot }: StepProps) => (
  <AskFrame
    sheet={sheet}
    eyebrow={eyebrow}
    name={name}
    pieces={Array.from({ length: of }, (_, n) => ({ share: n < at ? 1 : 0, now: n === at }))}
    count={put(ui.check.countOf, { n: at + 1, of })}
    onBack={onBack}
    {...(foot === undefined ? {} : { foot })}
  >
    <ControlView key={name} sheet={sheet} seen={false} />
  </AskFrame>
);
