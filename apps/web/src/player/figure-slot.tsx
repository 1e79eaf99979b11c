// The place of the figure in the player: the drawing, and its words beside it.
import type { ExerciseId } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import type { NoteSaid } from '../model/trainer.ts';
import { Figure as Drawing } from '../parts/figure.tsx';
import { Said } from '../parts/said.tsx';
import { ui } from '../ui-words.ts';
import { exerciseWords } from '../words.ts';

/** At the size that is read from the floor a longer note would take the room of the figure. */
const FLOOR_LENGTH = 80;

interface FigureProps {
  readonly id: ExerciseId;
  /** The side that works now. */
  readonly side: 'left' | 'right' | 'both';
  /** `how` while there is time to read, `now` during the work. */
  readonly shows: 'how' | 'now';
  /** What the trainer of the person wrote for it. */
  readonly said?: NoteSaid | undefined;
}

/** The drawing, with how to do it in steps while there is time, and one large cue at a time during the work. */
export const Figure = ({ id, side, shows, said }: FigureProps) => {
  const words = exerciseWords(id);
  const [cue, setCue] = useState<string>();
  if (words === undefined) return <p class="stage-words">{ui.player.gone}</p>;
  return (
    <>
      <Drawing id={id} side={side} onCue={setCue} />
      {shows === 'now' ? (
        <p class="stage-cue">{cue ?? words.cues[0]}</p>
      ) : (
        <div class="stage-how">
          {said ? <Said title={said.title} notes={[said.note]} look={said.note.length > FLOOR_LENGTH ? 'usual' : 'floor'} /> : null}
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
