// Goes through an XML document from tag to tag. Entities stay as they stand: a file must not grow while it is read.

/** What to skip, and the text that ends it. */
const skipped: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];
const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/y;
/** A document type with what it declares. */
const type = /<!DOCTYPE(?:[^[\]<>"']|"[^"]*"|'[^']*')*(?:\[[^\]]*\]\s*)?>/iy;
const cdata = '<![CDATA[';

export interface Walker {
  /** An element begins; `path` holds the names of all that are open, without prefixes. */
  readonly begin: (path: readonly string[]) => void;
  /** Text stands inside `path`. */
  readonly say: (path: readonly string[], text: string) => void;
}

/** Where the thing ends that is not an element and begins at `at`; undefined where it is one. */
function endOfOther(text: string, at: number): number | undefined {
  for (const [begin, end] of skipped) {
    if (!text.startsWith(begin, at)) continue;
    const to = text.indexOf(end, at + begin.length);
    if (to < 0) throw new Error(`${begin} has no end.`);
    return to + end.length;
  }
  type.lastIndex = at;
  return type.test(text) ? type.lastIndex : undefined;
}

/** Tells `walker` all that stands in `text`, in order. Throws where elements do not close as they opened. */
export function walkXml(text: string, walker: Walker): void {
  const path: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      walker.say(path, text.slice(at, end < 0 ? text.length : end));
      at = end < 0 ? text.length : end;
      continue;
    }
    if (text.startsWith(cdata, at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) throw new Error('A text has no end.');
      walker.say(path, text.slice(at + cdata.length, end));
      at = end + 3;
      continue;
    }
    const other = endOfOther(text, at);
    if (other !== undefined) {
      at = other;
      continue;
    }
    tag.lastIndex = at;
    const [, closes, name = '', inside = ''] = tag.exec(text) ?? [];
    if (closes === undefined) throw new Error(`No element begins at ${at}.`);
    at = tag.lastIndex;
    if (closes === '/') {
      if (path.pop() !== name) throw new Error(`${name} closes what is not open.`);
      continue;
    }
    path.push(name);
    walker.begin(path);
    if (inside.endsWith('/')) path.pop();
  }
  if (path.length > 0) throw new Error(`${path.at(-1)} stays open.`);
}
