// Style sheets that name left or right, where the line of reading could run the other way.

export interface Fixed {
  readonly path: string;
  readonly line: string;
}
const named =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|\bto (?:left|right)\b/;
const fourSided = /(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*([^;}]+)/;

/** The parts of a value, with brackets kept whole. */
const partsOf = (value: string): readonly string[] => value.trim().match(/(?:[^\s()]+\((?:[^()]|\([^()]*\))*\)|[^\s()]+)/g) ?? [];
const isLopsided = (line: string): boolean => {
  const parts = partsOf(fourSided.exec(line)?.[1] ?? '');
  return parts.length === 4 && parts[1] !== parts[3];
};

/** Every line of a style sheet that would stay on its side when the page is mirrored. */
export const fixedSides = (path: string, css: string): readonly Fixed[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => named.test(line) || isLopsided(line))
    .map((line) => ({ path, line: line.trim() }));
