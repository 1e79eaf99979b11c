// The place of the figure in the player: the drawing, and its words beside it.
import type { ExerciseId } from '@plumbline/engine';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Figure as Drawing } from '../parts/figure.tsx';
import { ui } from '../ui-words.ts';
import { exerciseWords } from '../words.ts';

interface FigureProps {
  readonly id: ExerciseId;
  /** The side that works now. */
  readonly side: 'left' | 'right' | 'both';
  /** `how` while there is time to read, `now` during the work. */
  readonly shows: 'how' | 'now';
  /** What the trainer of the person wrote for it. */
  readonly note?: ComponentChildren;
  /** What is to be done now, in the place of a cue. */
  readonly says?: string | undefined;
}

/** The drawing, with how to do it in steps while there is time, and one large cue at a time during the work. */
export const Figure = ({ id, side, shows, note, says }: FigureProps) => {
  const words = exerciseWords(id);
  const [cue, setCue] = useState<string>();
  if (words === undefined) return <p class="stage-words">{ui.player.gone}</p>;
  return (
    <>
      <Drawing id={id} side={side} onCue={setCue} />
      {shows === 'now' ? (
        <p class="stage-cue">{says ?? cue ?? words.cues[0]}</p>
      ) : (
        <div class="stage-how">
          {note}
          <p class="stage-words">{words.setUp}</p>
          <ol class="stage-steps">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
};
