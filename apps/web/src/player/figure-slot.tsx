// The place of the figure in the player. This file alone decides what stands there: a drawing where there is one, else the words of it.
import type { ExerciseId } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { exerciseWords } from '../words.ts';

interface FigureProps {
  readonly id: ExerciseId;
  /** The side that works now. */
  readonly side: 'left' | 'right' | 'both';
  /** `how` while there is time to read, `now` during the work. */
  readonly shows: 'how' | 'now';
}

/** How to do it, in steps while there is time, in a few large words during the work. */
export const Figure = ({ id, shows }: FigureProps) => {
  const words = exerciseWords(id);
  if (words === undefined) return <p class="stage-words">{ui.player.gone}</p>;
  if (shows === 'now')
    return (
      <ul class="stage-cues">
        {[...words.cues].slice(0, 3).map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
    );
  return (
    <>
      <p class="stage-words">{words.setUp}</p>
      <ol class="stage-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
};
