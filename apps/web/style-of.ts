// The part of a style sheet that a piece of markup needs. Rules are taken as they stand in a sheet that the build has packed.

/** A rule or a group of rules: what stands before the brace, and what is inside. Statements without a brace have nothing inside. */
interface Block {
  readonly head: string;
  readonly inside: string | undefined;
}
/** The end of the text in quotes that begins at `from`. */
function endOfText(css: string, from: number): number {
  for (let at = from + 1; at < css.length; at++) {
    if (css[at] === '\\') at++;
    else if (css[at] === css[from]) return at;
  }
  return css.length;
}
function blocksIn(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let brace = 0;
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === '"' || sign === "'") at = endOfText(css, at);
    else if (sign === '{' && depth++ === 0) brace = at;
    else if (sign === ';' && depth === 0) {
      blocks.push({ head: css.slice(start, at), inside: undefined });
      start = at + 1;
    } else if (sign === '}' && --depth === 0) {
      blocks.push({ head: css.slice(start, brace).trim(), inside: css.slice(brace + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** What names there are in the markup. */
interface Names {
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}
function namesIn(markup: string): Names {
  const classes = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
  const tags = [...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag);
  return { classes: new Set(classes), tags: new Set(['html', 'body', ...tags]) };
}
/** Whether a selector can stand for something among `names`. What it excludes or offers as a choice does not count. */
function canMean(selector: string, { classes, tags }: Names): boolean {
  const plain = selector.replace(/\[[^\]]*\]/g, '').replace(/:(not|is|where|has|lang)\((?:[^()]|\([^()]*\))*\)/g, '');
  const asked = [...plain.matchAll(/(^|[\s>+~]|\.)([a-z][\w-]*)/g)];
  return asked.every(([, sign, name = '']) => (sign === '.' ? classes : tags).has(name));
}
/** Selectors of a list, parted at its own commas. */
const selectorsOf = (head: string): readonly string[] => head.match(/(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** The rules of `css` that can say something about `markup` on a screen. */
export function styleOf(css: string, markup: string): string {
  const names = namesIn(markup);
  return blocksIn(css)
    .map(({ head, inside }) => {
      if (inside === undefined) return `${head};`;
      if (/^@(media|supports|layer)/.test(head)) {
        const kept = head.includes('print') ? '' : styleOf(inside, markup);
        return kept === '' ? '' : `${head}{${kept}}`;
      }
      if (head.startsWith('@')) return '';
      const kept = selectorsOf(head).filter((one) => canMean(one, names));
      return kept.length === 0 ? '' : `${kept.join(',')}{${inside}}`;
    })
    .join('');
}
