/** Pictures as SVG text: stills for pages, files and paper. */

import { colourOf, cssPaint, type Theme, themeFor } from '../look/theme.ts';
import { type Compiled, pairPose } from '../pose/compile.ts';
import { nth } from '../pose/math.ts';
import { groundIn, solveAt, solvePose } from '../pose/solve.ts';
import { motionArrows } from './arrows.ts';
import { type Frame, frameFor } from './frame.ts';
import { type DrawOptions, draw, type Picture } from './picture.ts';
import { text } from './project.ts';
import type { Shape, Token } from './shape.ts';

/** How a paint is written: a colour, or a custom property of the page. */
export type Painter = (token: Token, tone: number) => string;
export interface StillOptions extends DrawOptions {
  /** Colours; left out, the picture uses the page's custom properties. */
  theme?: Theme;
  frame?: Frame;
  /** Pixels. */
  width?: number;
  title?: string;
  description?: string;
  /** Draws the floor disc; true unless said otherwise. */
  stage?: boolean;
  /** Draws arrows along the way to this pose. */
  arrowsTo?: string;
}
/** One shape as a path. Shadows carry their own transparency in the page's custom property; in a file the theme's. */
export function shapeSvg(shape: Shape, paint: Painter, theme?: Theme): string {
  const fill = paint(shape.fill, shape.tone);
  const faded = (shape.opacity ?? 1) * (theme && shape.fill === 'shadow' ? theme.shadowAlpha : 1);
  const opacity = faded < 0.995 ? ` opacity="${text(faded)}"` : '';
  if (shape.line) {
    const dash = shape.dashed ? ' stroke-dasharray="1.6 1.6"' : '';
    return `<path d="${shape.d}" fill="none" stroke="${fill}" stroke-width="${shape.line}"${dash} stroke-linecap="round" stroke-linejoin="round"${opacity}/>`;
  }
  const edge = shape.edge
    ? ` stroke="${paint(shape.fill, shape.tone > 0 ? shape.tone : -0.25)}" stroke-width="${shape.edge}" paint-order="stroke" stroke-linejoin="round"`
    : '';
  return `<path d="${shape.d}" fill="${fill}"${edge}${opacity}/>`;
}
const escaped = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
function floor(frame: Frame, paint: Painter): string {
  const { cx, cy, rx, ry } = frame.stage;
  return `<ellipse cx="${text(cx)}" cy="${text(cy)}" rx="${text(rx)}" ry="${text(ry)}" fill="${paint('stage', 0)}"/>`;
}
function document(c: Compiled, picture: Picture, o: StillOptions): string {
  const frame = o.frame ?? frameFor(c, o.view ? { view: o.view } : {});
  const theme = o.theme && themeFor(o.theme, o.person ?? c.shown.person);
  const paint: Painter = theme ? (token, tone) => colourOf(theme, token, tone) : cssPaint;
  const width = o.width ?? 320;
  const box = [frame.x, frame.y, frame.w, frame.h].map(text).join(' ');
  const words = `<title>${escaped(o.title ?? c.movement.id)}</title>${o.description ? `<desc>${escaped(o.description)}</desc>` : ''}`;
  const body = picture.shapes.map((s) => shapeSvg(s, paint, theme)).join('');
  const size = `width="${width}" height="${Math.round((width * frame.h) / frame.w)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${size} role="img">${words}${o.stage === false ? '' : floor(frame, paint)}${body}</svg>`;
}
/** A moment of the loop, `time` in seconds. */
export function still(c: Compiled, time: number, o: StillOptions = {}): string {
  const { body, moment, ground, stride } = solveAt(c, time);
  return document(c, draw(c, body, { breath: moment.breath, ground, stride, ...o }), o);
}
/** A named pose as shapes, with arrows to another where wanted: for whoever paints something other than SVG. */
export function posePicture(c: Compiled, pose: string, o: StillOptions = {}): Picture {
  const picture = draw(c, solvePose(c, pose), { ground: groundIn(c, pose), ...o });
  if (o.arrowsTo) picture.shapes.push(...motionArrows(c, picture.cam, pose, o.arrowsTo));
  return picture;
}
/** The same as SVG text. */
export const stillPose = (c: Compiled, pose: string, o: StillOptions = {}): string => document(c, posePicture(c, pose, o), o);
/** What to aim for and the sign to make it easier, from the pair's own camera; `titles` where the two are to be named apart. */
export function stillPair(
  c: Compiled,
  id: string,
  o: StillOptions = {},
  titles?: { aim: string; ease: string },
): { aim: string; ease: string } {
  const pair = c.movement.pairs?.find((p) => p.id === id);
  if (!pair)
    throw new Error(`${c.movement.id} has no pair called ${id}: it has ${(c.movement.pairs ?? []).map((p) => p.id).join(', ') || 'none'}`);
  const view = o.view ?? pair.view;
  const options = {
    ...o,
    ...(view ? { view } : {}),
    frame: o.frame ?? frameFor(c, { ratio: 'fit', also: pairPose(id), ...(view ? { view } : {}) }),
  };
  const titled = (which: 'aim' | 'ease'): StillOptions => (titles ? { ...options, title: titles[which] } : options);
  return { aim: stillPose(c, pair.pose, titled('aim')), ease: stillPose(c, pairPose(id), titled('ease')) };
}
/** The two poses that explain the movement on paper: where it rests and where it works. */
export function twoPoses(c: Compiled): [string, string] {
  const { stills, poses, loop } = c.movement;
  if (stills) return [...stills];
  const first = nth(Object.keys(poses), 0);
  const far = loop.find((s) => s.to !== first)?.to ?? first;
  return [first, far];
}
