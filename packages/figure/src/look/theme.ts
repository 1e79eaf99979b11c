/** Palettes. A paint is a token plus a tone 0 (near) to 1 (far); below 0 it leans to shade. Colours are hex, six digits. */

import { TOKENS, type Token } from '../draw/shape.ts';
import { CLOTHES } from './clothes.ts';
import type { Person } from './people.ts';

export interface Theme {
  colours: Record<Token, string>;
  /** Tone 1 of a token; one without stays the same far away. */
  far: Partial<Record<Token, string>>;
  /** What separating lines and inner shades lean to. */
  shade: string;
  shadowAlpha: number;
  background: string;
  ink: string;
  /** Whether hair needs lifting off a dark background. */
  dark: boolean;
  /** Whether people keep their own colours (not in print). */
  people: boolean;
}
export const LIGHT: Theme = {
  background: '#f7f4ef',
  ink: '#1f2a37',
  shade: '#1b1a2e',
  shadowAlpha: 0.13,
  dark: false,
  people: true,
  far: { skin: '#b8825f', top: '#23706b', legs: '#55668b', shoe: '#cfd2d8', sole: '#a9a297' },
  colours: {
    stage: '#ece6dc',
    skin: '#dfa27c',
    hair: '#3b2c35',
    eye: '#3b2c35',
    top: '#2f8f86',
    legs: '#31405f',
    shoe: '#fdfcfa',
    sole: '#c8c0b3',
    mat: '#b9d3cb',
    matEdge: '#98bab0',
    wall: '#e3dccf',
    wallEdge: '#d2c9b9',
    metal: '#8b95a5',
    metalDark: '#4b5568',
    plate: '#77839a',
    plateEnd: '#a9b3c3',
    wood: '#d9b68c',
    woodDark: '#b98f62',
    accent: '#e3785a',
    hot: '#ff5a3c',
    warm: '#ffb347',
    shadow: '#4a3f63',
    foam: '#6a7fb5',
    foamDark: '#4d6196',
    ball: '#d98b9b',
    cloth: '#c3cfe2',
    water: '#8fc1dc',
    arrow: '#c2410c',
  },
};
export const DARK: Theme = {
  background: '#12161d',
  ink: '#e9edf2',
  shade: '#0a0d14',
  shadowAlpha: 0.38,
  dark: true,
  people: true,
  far: { skin: '#a06f52', top: '#277a73', legs: '#45567f', shoe: '#a3aab6', sole: '#757c88' },
  colours: {
    stage: '#1e2530',
    skin: '#e0a680',
    hair: '#6b5560',
    eye: '#33242c',
    top: '#3fb0a4',
    legs: '#6478a8',
    shoe: '#eef0f2',
    sole: '#9aa1ad',
    mat: '#33565a',
    matEdge: '#27434a',
    wall: '#252d3a',
    wallEdge: '#313b4b',
    metal: '#9aa5b6',
    metalDark: '#5a6579',
    plate: '#8f9bb0',
    plateEnd: '#bcc6d6',
    wood: '#a98763',
    woodDark: '#80634a',
    accent: '#ef8a6b',
    hot: '#ff6a4a',
    warm: '#ffbe5c',
    shadow: '#000000',
    foam: '#7d93cc',
    foamDark: '#5a6fa8',
    ball: '#c87f92',
    cloth: '#c9c2b6',
    water: '#5d93b5',
    arrow: '#ffb59a',
  },
};
/** For one-colour printers. */
export const PRINT: Theme = {
  background: '#ffffff',
  ink: '#000000',
  shade: '#000000',
  shadowAlpha: 0.12,
  dark: false,
  people: false,
  far: { skin: '#bdbdbd', top: '#a8a8a8', legs: '#7d7d7d', shoe: '#e4e4e4', sole: '#999999' },
  colours: {
    stage: '#f1f1f1',
    skin: '#d9d9d9',
    hair: '#3a3a3a',
    eye: '#2a2a2a',
    top: '#8a8a8a',
    legs: '#4c4c4c',
    shoe: '#ffffff',
    sole: '#777777',
    mat: '#dedede',
    matEdge: '#c4c4c4',
    wall: '#e8e8e8',
    wallEdge: '#cfcfcf',
    metal: '#9a9a9a',
    metalDark: '#3f3f3f',
    plate: '#8c8c8c',
    plateEnd: '#c4c4c4',
    wood: '#cfcfcf',
    woodDark: '#a5a5a5',
    accent: '#222222',
    hot: '#111111',
    warm: '#555555',
    shadow: '#000000',
    foam: '#9a9a9a',
    foamDark: '#777777',
    ball: '#b5b5b5',
    cloth: '#efefef',
    water: '#d4d4d4',
    arrow: '#000000',
  },
};
export const THEMES = { light: LIGHT, dark: DARK, print: PRINT } as const;

/** Part of the way from one colour to another. */
export function mixColours(a: string, b: string, t: number): string {
  const part = (hex: string, i: number): number => Number.parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(part(a, i) + (part(b, i) - part(a, i)) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
/** The theme as worn by a person. On a dark background dark clothes and hair are lifted. */
export function themeFor(theme: Theme, person: Person): Theme {
  const c = CLOTHES[person.id];
  if (!theme.people || !c) return theme;
  const lift = (hex: string, to: string, t: number): string => (theme.dark ? mixColours(hex, to, t) : hex);
  return {
    ...theme,
    colours: {
      ...theme.colours,
      skin: c.skin,
      hair: lift(c.hair, '#9a8a90', 0.35),
      top: lift(c.top, '#ffffff', 0.12),
      legs: lift(c.legs, '#9fb2e0', 0.42),
    },
    far: { ...theme.far, skin: c.skinFar, top: c.topFar, legs: lift(c.legsFar, '#26324f', 0.3) },
  };
}
/** Tones are snapped to eighths, so that a picture needs few colours. */
export const snapTone = (tone: number): number => Math.round(tone * 8) / 8;
/** The colour of a token at a tone. */
export function colourOf(theme: Theme, token: Token, tone: number): string {
  const t = snapTone(tone);
  const near = theme.colours[token];
  if (t === 0) return near;
  return t > 0 ? mixColours(near, theme.far[token] ?? near, t) : mixColours(near, theme.shade, -t);
}

/** Tones that drawing uses, in eighths: shades for lines and insides, and the way from near to far. */
const TONES = [-0.5, -0.25, -0.125, 0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const FEW = [-0.5, -0.25, -0.125, 0];
const variable = (token: Token, tone: number): string =>
  `--fig-${token}${tone === 0 ? '' : tone > 0 ? Math.round(tone * 8) : `s${Math.round(-tone * 8)}`}`;
/** A paint as a CSS custom property, for pictures in a page. */
export function cssPaint(token: Token, tone: number): string {
  const t = snapTone(tone);
  return `var(${variable(token, FAR_TOKENS.has(token) ? t : Math.min(t, 0))})`;
}
const FAR_TOKENS: ReadonlySet<Token> = new Set<Token>(['skin', 'top', 'legs', 'shoe', 'sole', 'hair']);
/** What a person brings: skin, hair and clothes. */
const WORN: readonly Token[] = ['skin', 'hair', 'top', 'legs'];
const seeThrough = (hex: string, alpha: number): string =>
  hex +
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
/** Declarations of every paint of a theme, worn by a person; or only of what the person brings. Put them in a rule of your style sheet. */
export function cssVariables(theme: Theme, person?: Person, only: 'all' | 'worn' = 'all'): string {
  const worn = person ? themeFor(theme, person) : theme;
  const tokens = only === 'worn' ? WORN : TOKENS;
  const paint = (token: Token, tone: number): string =>
    token === 'shadow' ? seeThrough(theme.colours.shadow, theme.shadowAlpha) : colourOf(worn, token, tone);
  return tokens
    .flatMap((token) => (FAR_TOKENS.has(token) ? TONES : FEW).map((tone) => `${variable(token, tone)}:${paint(token, tone)}`))
    .join(';');
}
