// JSON that keeps two things JSON forgets: fields that are there and undefined, and one object standing in two places. Both come back in
// their places, so that what is read back behaves as what was written, changes in place included.

type Key = string | number;
type Path = readonly Key[];
interface Written {
  /** Null stands in every place that `gaps` and `again` name. */
  readonly value: unknown;
  readonly gaps: readonly Path[];
  /** Where an object stands once more, and where it stood first. */
  readonly again: readonly (readonly [at: Path, first: Path])[];
}

type Box = Record<Key, unknown>;
/** As `JSON.parse` does it: a field may have any name. */
function set(box: Box, name: Key, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(box, name, { value, writable: true, enumerable: true, configurable: true });
  else box[name] = value;
}

/** The objects that stand in more than one place. */
function sharedIn(value: unknown): ReadonlySet<object> {
  const seen = new Set<object>();
  const shared = new Set<object>();
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if (seen.has(one)) {
      shared.add(one);
      return;
    }
    seen.add(one);
    for (const name in one) look((one as Box)[name]);
  };
  look(value);
  return shared;
}

/** `value`, which is plain data without circles, as text. */
export function printShared(value: unknown): string {
  const shared = sharedIn(value);
  const firsts = new Map<object, Path>();
  const gaps: Path[] = [];
  const again: [Path, Path][] = [];
  const path: Key[] = [];
  const inside = (key: Key, one: unknown): unknown => {
    path.push(key);
    const copied = copy(one);
    path.pop();
    return copied;
  };
  const copy = (one: unknown): unknown => {
    if (one === undefined) {
      gaps.push([...path]);
      return null;
    }
    if (typeof one !== 'object' || one === null) return one;
    if (shared.has(one)) {
      const first = firsts.get(one);
      if (first) {
        again.push([[...path], first]);
        return null;
      }
      firsts.set(one, [...path]);
    }
    if (Array.isArray(one)) return one.map((inner, at) => inside(at, inner));
    const box: Box = {};
    for (const name in one) set(box, name, inside(name, (one as Box)[name]));
    return box;
  };
  return JSON.stringify({ value: copy(value), gaps, again } satisfies Written);
}

const at = (root: unknown, path: Path): unknown => path.reduce((box, key) => (box as Box)[key], root);
const put = (root: unknown, path: Path, value: unknown): void =>
  set(at(root, path.slice(0, -1)) as Box, path[path.length - 1] as Key, value);

/** What `printShared` wrote. Throws for a text that it did not write. */
export function parseShared(text: string): unknown {
  const { value, gaps, again } = JSON.parse(text) as Written;
  for (const path of gaps) put(value, path, undefined);
  for (const [path, first] of again) put(value, path, at(value, first));
  return value;
}
