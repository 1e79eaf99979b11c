// The two drawings of an exercise in one colour, as SVG text: where it starts, with arrows, and where it works.
import { compile, frameFor, PRINT, stillPose, twoPoses } from '@plumbline/figure';
import { movements } from '@plumbline/library/movements';

export interface Drawings {
  readonly start: string;
  readonly work: string;
}
/** Undefined where there is no movement of that id. */
export function drawingsOf(id: string): Drawings | undefined {
  const movement = movements.get(id);
  if (movement === undefined) return undefined;
  const c = compile(movement);
  const [start, work] = twoPoses(c);
  const look = { theme: PRINT, width: 240, frame: frameFor(c, { ratio: 'fit' }) } as const;
  return { start: stillPose(c, start, { ...look, arrowsTo: work }), work: stillPose(c, work, look) };
}
