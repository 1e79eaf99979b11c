/** One movement, moving, in an <svg> of a page. Keeps its paths and touches only what changed. Colours are the page's custom properties. */

import { type Frame, frameFor } from '../draw/frame.ts';
import { draw } from '../draw/picture.ts';
import { text } from '../draw/project.ts';
import { twoPoses } from '../draw/svg.ts';
import { cssPaint } from '../look/theme.ts';
import { type Compiled, compile, type Shown } from '../pose/compile.ts';
import type { Movement, Step } from '../pose/movement.ts';
import { groundIn, solvePose } from '../pose/solve.ts';
import { momentAt } from '../pose/timeline.ts';
import { EMPTY, film, PAINTED, type Painted, painted } from './film.ts';

export interface PlayerOptions {
  /** The text equivalent: the movement's name and its alternative text. */
  label: string;
  /** Who is shown, and how equipment is drawn. */
  shown: Shown;
  muscles?: boolean;
  /** 1 is the movement's own tempo. */
  speed?: number;
  ratio?: number | 'fit';
  /** Overrides the person's own setting for less motion: then start and end stand side by side, and no clock runs. */
  reducedMotion?: boolean;
  /** Told when the loop enters a step: for the written, spoken or breathing cue. */
  onPhase?: (step: Step, index: number) => void;
}
export interface Player {
  /** Length of the loop, seconds. */
  readonly seconds: number;
  readonly playing: boolean;
  /** Plays while the picture is in view and the page is visible. */
  play(): void;
  pause(): void;
  /** Shows the figure at `time` seconds. */
  show(time: number): void;
  /** Stops and lets go of the page. */
  close(): void;
}

const SVG = 'http://www.w3.org/2000/svg';
interface Kept {
  node: SVGPathElement;
  shown: Painted;
}
function newPath(into: SVGElement): Kept {
  const node = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'paint-order': 'stroke' }))
    node.setAttribute(name, value);
  into.append(node);
  return { node, shown: EMPTY };
}
function update(kept: Kept, next: Painted): void {
  if (kept.shown === next) return;
  for (const name of PAINTED) if (kept.shown[name] !== next[name]) kept.node.setAttribute(name, next[name]);
  kept.shown = next;
}
/** Shows a picture in kept paths; those left over are emptied. */
function render(kept: Kept[], into: SVGElement, picture: readonly Painted[]): void {
  picture.forEach((next, i) => {
    kept[i] ??= newPath(into);
    update(kept[i], next);
  });
  for (const spare of kept.slice(picture.length)) if (spare.shown.d) update(spare, { ...spare.shown, d: '' });
}
function floor(frame: Frame, into: SVGElement): void {
  const ellipse = document.createElementNS(SVG, 'ellipse');
  for (const [name, value] of Object.entries(frame.stage)) ellipse.setAttribute(name, text(value));
  ellipse.setAttribute('fill', cssPaint('stage', 0));
  into.append(ellipse);
}
/** Start and end side by side. */
function sideBySide(svg: SVGSVGElement, c: Compiled, frame: Frame, o: PlayerOptions): void {
  svg.setAttribute('viewBox', [frame.x, frame.y, frame.w * 2, frame.h].map(text).join(' '));
  twoPoses(c).forEach((pose, i) => {
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('transform', `translate(${text(i * frame.w)} 0)`);
    svg.append(group);
    floor(frame, group);
    const picture = draw(c, solvePose(c, pose), { muscles: o.muscles, ground: groundIn(c, pose) });
    render([], group, picture.shapes.map(painted));
  });
}

/** Puts a movement into an <svg>, resting at its start; call `play`. The svg becomes one image with a text equivalent. */
export function createPlayer(svg: SVGSVGElement, movement: Movement, o: PlayerOptions): Player {
  const c = compile(movement, o.shown);
  const calm = o.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  const frame = frameFor(c, { ratio: calm ? 'fit' : (o.ratio ?? 4 / 3) });
  const kept: Kept[] = [];
  let step = -1;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', o.label);
  svg.replaceChildren();

  const pictureAt = film(c, { muscles: o.muscles });
  const show = (time: number): void => {
    const moment = momentAt(c, time);
    if (moment.stepIndex !== step) {
      step = moment.stepIndex;
      o.onPhase?.(moment.step, step);
    }
    if (!calm) render(kept, svg, pictureAt(moment, time));
  };
  if (calm) sideBySide(svg, c, frame, o);
  else {
    svg.setAttribute('viewBox', [frame.x, frame.y, frame.w, frame.h].map(text).join(' '));
    floor(frame, svg);
    show(0);
  }
  return withClock(svg, { seconds: c.seconds, show, speed: o.speed ?? 1, still: calm && !o.onPhase });
}

interface Clocked {
  seconds: number;
  show: (time: number) => void;
  speed: number;
  /** Nothing to run for. */
  still: boolean;
}
/** Runs `show` by the screen's clock, only while wanted and in view. */
function withClock(svg: SVGSVGElement, { seconds, show, speed, still }: Clocked): Player {
  let [wanted, inView, request, since, at] = [false, true, 0, 0, 0];
  const tick = (now: number): void => {
    at += ((now - since) / 1000) * speed;
    since = now;
    show(at);
    request = requestAnimationFrame(tick);
  };
  const settle = (): void => {
    const run = wanted && inView && !still;
    if (run && !request) {
      request = requestAnimationFrame((now) => {
        since = now;
        tick(now);
      });
    } else if (!run && request) {
      cancelAnimationFrame(request);
      request = 0;
    }
  };
  const watcher = new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting ?? true;
    settle();
  });
  watcher.observe(svg);
  const want = (on: boolean) => (): void => {
    wanted = on;
    settle();
  };
  return {
    seconds,
    get playing() {
      return wanted;
    },
    play: want(true),
    pause: want(false),
    show: (time) => {
      at = time;
      show(time);
    },
    close: () => {
      want(false)();
      watcher.disconnect();
    },
  };
}
