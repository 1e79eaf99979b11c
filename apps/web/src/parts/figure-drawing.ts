// The drawing behind a figure: loaded on demand, with every movement and what is said of it.
import {
  compile,
  kitShapes,
  type Movement,
  mirror,
  paintSheet,
  personOf,
  poseName,
  stillPair,
  stillPose,
  twoPoses,
} from '@plumbline/figure';
import { createPlayer, type Player } from '@plumbline/figure/player';
import { movements } from '@plumbline/library/movements';
import { answerEverywhere, wantsCalm } from '../settings/look.ts';
import { movementWords } from '../words.ts';

// The paints come with the drawing, not with the page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(paintSheet());
document.adoptedStyleSheets.push(sheet);
answerEverywhere();

export interface Shown {
  readonly id: string;
  readonly side: 'left' | 'right' | 'both';
  readonly name: string;
  readonly muscles: boolean;
  readonly onCue?: (cue: string) => void;
}
/** The movement for the side that works now. */
function forSide(m: Movement, side: Shown['side']): Movement {
  const wanted = side === 'left' ? 'L' : side === 'right' ? 'R' : m.side;
  return m.side && wanted !== m.side ? mirror(m) : m;
}
/** Puts the figure into an <svg> and plays it; nothing where there is no movement of that id. */
export function showFigure(svg: SVGSVGElement, { id, side, name, muscles, onCue }: Shown): Player | undefined {
  const movement = movements.get(id);
  if (movement === undefined) return undefined;
  const words = movementWords[id];
  const person = personOf(movement.who);
  svg.setAttribute('class', `fig fig-${person.id}`);
  const player = createPlayer(svg, forSide(movement, side), {
    label: [name, words?.alt].filter(Boolean).join('. '),
    shown: { person, drawKit: kitShapes },
    ratio: 'fit',
    reducedMotion: wantsCalm(),
    muscles,
    onPhase: ({ to }) => {
      const cue = words?.cues?.[poseName(to)];
      if (cue !== undefined) onCue?.(cue);
    },
  });
  player.play();
  return player;
}

/** What to aim for, and the sign to make it easier: two pictures as SVG text, and their words. */
export interface PairShown {
  readonly id: string;
  readonly who: string;
  readonly aim: { readonly svg: string; readonly says: string };
  readonly ease: { readonly svg: string; readonly says: string };
}
export function pairsOf(id: string): readonly PairShown[] {
  const movement = movements.get(id);
  if (movement === undefined) return [];
  const c = compile(movement);
  return (movement.pairs ?? []).flatMap((pair) => {
    const says = movementWords[id]?.pairs?.[pair.id];
    if (says === undefined) return [];
    const { aim, ease } = stillPair(c, pair.id, { width: 320 }, says);
    return [{ id: pair.id, who: personOf(movement.who).id, aim: { svg: aim, says: says.aim }, ease: { svg: ease, says: says.ease } }];
  });
}

/** One small still of the pose that says most, as SVG text; nothing where there is no movement of that id. */
export function thumbOf(id: string): { readonly svg: string; readonly who: string } | undefined {
  const movement = movements.get(id);
  if (movement === undefined) return undefined;
  const c = compile(movement);
  return { svg: stillPose(c, twoPoses(c)[1], { width: 120, stage: false, title: id }), who: personOf(movement.who).id };
}
