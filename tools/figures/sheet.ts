// Contact sheets: movements at four moments, from their own camera, the side or the front, in any theme and size.
import {
  type Compiled,
  compile,
  frameFor,
  type Mark,
  type Movement,
  pairPose,
  still,
  stillPair,
  stillPose,
  THEMES,
  twoPoses,
  type View,
} from '@plumbline/figure';
import { writePicture } from './picture-file.ts';
import { readWords } from './stored.ts';

export interface SheetOptions {
  theme: keyof typeof THEMES;
  /** Width of one figure, pixels. */
  width: number;
  columns: number;
  /** Other cameras than the movement's own; each adds a row of four. */
  views: readonly ('own' | 'side' | 'front' | 'back' | 'top')[];
  muscles: boolean;
  pairs: boolean;
  /** Without names: for asking what is seen. */
  blind: boolean;
  /** The start and the end only, with arrows. */
  print: boolean;
}
const VIEWS: Readonly<Record<string, View>> = {
  side: { yaw: 90, pitch: 6 },
  front: { yaw: 2, pitch: 6 },
  back: { yaw: 180, pitch: 8 },
  top: { yaw: 60, pitch: 60 },
};

/** Four telling moments: the start, on the way, arrived, on the way back; or the arrivals of a longer loop. */
export function moments(c: Compiled): number[] {
  const [a, b] = c.marks;
  if (!a || !b) return [0, 0.25, 0.5, 0.75].map((k) => k * c.seconds);
  const middle = (mark: Mark): number => (mark.start + mark.arrive) / 2;
  if (c.marks.length === 2) return [b.end - 1e-3, middle(a), a.arrive + 1e-3, middle(b)];
  const arrivals = c.marks.map((mark) => mark.arrive - 1e-3);
  const third = Math.floor(arrivals.length / 3);
  return [c.seconds - 1e-3, ...arrivals.filter((_, i) => i % third === 0).slice(0, 3)];
}
function rows(c: Compiled, o: SheetOptions): string {
  const theme = THEMES[o.theme];
  return o.views
    .map((name) => {
      const view = VIEWS[name];
      const options = { theme, width: o.width, muscles: o.muscles, frame: frameFor(c, view ? { view } : {}), ...(view ? { view } : {}) };
      if (o.print) {
        const [from, to] = twoPoses(c);
        return `<div>${stillPose(c, from, { ...options, arrowsTo: to })}${stillPose(c, to, options)}</div>`;
      }
      return `<div>${moments(c)
        .map((t) => still(c, t, options))
        .join('')}</div>`;
    })
    .join('');
}
function pairRow(c: Compiled, o: SheetOptions): string {
  const words = readWords(c.movement.id)?.pairs ?? {};
  const cells = (c.movement.pairs ?? []).map((pair) => {
    const { aim, ease } = stillPair(c, pair.id, { theme: THEMES[o.theme], width: o.width });
    return `<figure>${aim}<figcaption>${words[pair.id]?.aim ?? ''}</figcaption></figure><figure>${ease}<figcaption>&#8674; ${words[pair.id]?.ease ?? pairPose(pair.id)}</figcaption></figure>`;
  });
  return cells.length ? `<div>${cells.join('')}</div>` : '';
}
const STYLE = (o: SheetOptions): string =>
  `body{margin:0;padding:12px;background:${THEMES[o.theme].background};color:${THEMES[o.theme].ink};font:600 13px system-ui,sans-serif;display:grid;grid-template-columns:repeat(${o.columns},max-content);gap:8px 20px}h2{font-size:13px;margin:0}section div{display:flex;gap:2px;align-items:end}svg{display:block}figure{margin:0;max-width:${o.width}px}figcaption{font-weight:400;font-size:11px}`;

/** Draws movements on one page and writes it as a PNG. */
export function writeSheet(list: readonly Movement[], out: string, o: SheetOptions): void {
  const sections = list.map((m, i) => {
    const c = compile(m);
    return {
      html: `<section><h2>${o.blind ? i + 1 : m.id}</h2>${rows(c, o)}${o.pairs ? pairRow(c, o) : ''}</section>`,
      pairs: o.pairs && Boolean(m.pairs?.length),
    };
  });
  const cells = o.print ? 2 : 4;
  const line = o.width * 0.75;
  const tall = (at: number): number =>
    26 + line * o.views.length + (sections.slice(at, at + o.columns).some((s) => s.pairs) ? line * 1.5 + 40 : 0);
  let height = 30;
  for (let i = 0; i < sections.length; i += o.columns) height += tall(i) + 10;
  writePicture(
    `<!doctype html><meta charset=utf8><style>${STYLE(o)}</style>${sections.map((s) => s.html).join('')}`,
    out,
    o.columns * (o.width * cells + 30) + 20,
    height,
  );
}
