// Where a text stops being JSON, which the runtime does not reliably say.

export interface JsonFault {
  /** Index into the text; its length when the text ends too early. */
  readonly at: number;
  readonly fault: 'ends-early' | 'unexpected' | 'more-after-the-end' | 'too-deep';
}

const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\n' || c === '\r';
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};
const faultAt = (text: string, at: number): JsonFault => ({ at, fault: at >= text.length ? 'ends-early' : 'unexpected' });

/** Index behind a string that opens at `at`, or its fault. */
function stringEnd(text: string, at: number): number | JsonFault {
  for (let i = at + 1; i < text.length; ) {
    const c = text[i] ?? '';
    if (c === '"') return i + 1;
    if (c < ' ') return faultAt(text, i);
    const next = c === '\\' ? matchEnd(escaped, text, i) : i + 1;
    if (next < 0) return faultAt(text, text.length - i < 6 ? text.length : i);
    i = next;
  }
  return faultAt(text, text.length);
}

function scalarEnd(text: string, at: number): number | JsonFault {
  if (text[at] === '"') return stringEnd(text, at);
  const end = Math.max(matchEnd(word, text, at), matchEnd(number, text, at));
  return end < 0 ? faultAt(text, at) : end;
}

type Wanted = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'next' | 'end';

/** What may come after a value, given what is open. */
const afterValue = (open: readonly string[]): Wanted => (open.length === 0 ? 'end' : 'next');

/** One step of the scan: where it goes on and what it wants then. */
function step(text: string, at: number, wanted: Wanted, open: string[]): readonly [number, Wanted] | JsonFault {
  const c = text[at];
  if (wanted === 'end') return { at, fault: 'more-after-the-end' };
  if (wanted === 'colon') return c === ':' ? [at + 1, 'value'] : faultAt(text, at);
  const closes = wanted === 'next' || (wanted === 'first-value' && c === ']') || (wanted === 'first-key' && c === '}');
  if (closes && c !== undefined && c === open.at(-1)) {
    open.pop();
    return [at + 1, afterValue(open)];
  }
  if (wanted === 'next') return c === ',' ? [at + 1, open.at(-1) === '}' ? 'key' : 'value'] : faultAt(text, at);
  const isKey = wanted === 'key' || wanted === 'first-key';
  if (!isKey && (c === '{' || c === '[')) {
    open.push(c === '{' ? '}' : ']');
    return [at + 1, c === '{' ? 'first-key' : 'first-value'];
  }
  if (isKey && c !== '"') return faultAt(text, at);
  const end = scalarEnd(text, at);
  return typeof end === 'number' ? [end, isKey ? 'colon' : afterValue(open)] : end;
}

/** The first fault of `text` as JSON of at most `mostDepth` levels; undefined when it is whole. Never throws. */
export function jsonFault(text: string, mostDepth: number): JsonFault | undefined {
  const open: string[] = [];
  let at = 0;
  let wanted: Wanted = 'value';
  for (;;) {
    while (isSpace(text[at])) at++;
    if (at >= text.length) return wanted === 'end' ? undefined : { at, fault: 'ends-early' };
    const next = step(text, at, wanted, open);
    if (!Array.isArray(next)) return next as JsonFault;
    if (open.length > mostDepth) return { at, fault: 'too-deep' };
    [at, wanted] = next as readonly [number, Wanted];
  }
}

/** Line and column, both from 1. */
export function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
