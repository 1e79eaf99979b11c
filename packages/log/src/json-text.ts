// Finds where a value stands inside JSON text, so that what was written can be hashed and kept byte for byte.

export interface Span {
  readonly start: number;
  readonly end: number;
}

const structure = /["{}[\]]/g;
const space = /[\t\n\r ]*/y;
const bare = /[^\t\n\r ,\]}]*/y;

const after = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** The index behind a string that opens at `at`. A quote after an odd run of backslashes does not close it. */
function afterString(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close > 0) {
    let run = close;
    while (text[run - 1] === '\\') run--;
    if ((close - run) % 2 === 0) return close + 1;
    close = text.indexOf('"', close + 1);
  }
  return text.length;
}

function afterNest(text: string, at: number): number {
  let depth = 0;
  let from = at;
  for (;;) {
    structure.lastIndex = from;
    const hit = structure.exec(text);
    if (hit === null) return text.length;
    if (hit[0] === '"') {
      from = afterString(text, hit.index);
      continue;
    }
    depth += hit[0] === '{' || hit[0] === '[' ? 1 : -1;
    from = hit.index + 1;
    if (depth === 0) return from;
  }
}

function afterValue(text: string, at: number): number {
  const first = text[at];
  if (first === '"') return afterString(text, at);
  return first === '{' || first === '[' ? afterNest(text, at) : after(bare, text, at);
}

const isName = (written: string, name: string): boolean =>
  written.includes('\\') ? JSON.parse(written) === name : written.length === name.length + 2 && written.startsWith(name, 1);

function memberSpan(text: string, at: number, name: string): Span | undefined {
  let found: Span | undefined;
  let from = after(space, text, at + 1);
  while (text[from] === '"') {
    const nameEnd = afterString(text, from);
    const start = after(space, text, text.indexOf(':', nameEnd) + 1);
    const end = afterValue(text, start);
    if (isName(text.slice(from, nameEnd), name)) found = { start, end };
    const comma = after(space, text, end);
    from = text[comma] === ',' ? after(space, text, comma + 1) : text.length;
  }
  return found;
}

/**
 * Where the value at `path` (member names only) stands in `text`; of a name written twice the last, as `JSON.parse` reads it.
 *
 * Errors: undefined when there is none. `text` must be JSON that parses.
 */
export function spanOf(text: string, path: readonly string[]): Span | undefined {
  let span: Span = { start: after(space, text, 0), end: text.length };
  for (const name of path) {
    const found = text[span.start] === '{' ? memberSpan(text, span.start, name) : undefined;
    if (found === undefined) return undefined;
    span = found;
  }
  return span;
}

/** `text` with the value at `path` written as `json`; unchanged where there is no such value. */
export function withValue(text: string, path: readonly string[], json: string): string {
  const span = spanOf(text, path);
  return span === undefined ? text : text.slice(0, span.start) + json + text.slice(span.end);
}

/** True when objects and lists stand more than `most` levels inside each other. Protects all that walks them. */
export function isTooDeep(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = afterString(text, at) - 1;
    else if (unit === OPEN_OBJECT || unit === OPEN_LIST) depth++;
    else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) depth--;
    if (depth > most) return true;
  }
  return false;
}
const [QUOTE, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x22, 0x7b, 0x7d, 0x5b, 0x5d];
