// One exercise, drawn and moving. The drawing and its data are a file of their own, asked for when a figure is first shown.
import type { ExerciseId } from '@plumbline/engine';
import type { Player } from '@plumbline/figure/player';
import { useEffect, useRef, useState } from 'preact/hooks';
import { exerciseWords } from '../words.ts';
import './figure.css';

interface FigureProps {
  readonly id: ExerciseId | `test-t${number}`;
  readonly side?: 'left' | 'right' | 'both';
  /** A cue of the movement itself, as it comes. */
  readonly onCue?: (cue: string) => void;
  readonly muscles?: boolean;
}
type Drawing = typeof import('./figure-drawing.ts');
let drawing: Promise<Drawing> | undefined;
/** The drawing code and every movement; once loaded, kept. A failed try is tried again at the next figure. */
export function loadDrawing(): Promise<Drawing> {
  drawing ??= import('./figure-drawing.ts').catch((error) => {
    drawing = undefined;
    throw error;
  });
  return drawing;
}

/** The figure of an exercise: plays while in view, stands still side by side for those who want less motion, says in words what it shows. */
export const Figure = ({ id, side = 'both', onCue, muscles = false }: FigureProps) => {
  const svg = useRef<SVGSVGElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let player: Player | undefined;
    let gone = false;
    loadDrawing().then(
      ({ showFigure }) => {
        if (gone || svg.current === null) return;
        const name = exerciseWords(id as ExerciseId)?.name ?? '';
        player = showFigure(svg.current, { id, side, name, muscles, ...(onCue ? { onCue } : {}) });
        setMissing(player === undefined);
      },
      () => setMissing(true),
    );
    return () => {
      gone = true;
      player?.close();
    };
  }, [id, side, muscles, onCue]);
  // without a drawing the words beside it carry everything
  return missing ? null : (
    <svg ref={svg} class="fig" viewBox="0 0 4 3" role="img" aria-label={exerciseWords(id as ExerciseId)?.name ?? ''} />
  );
};
