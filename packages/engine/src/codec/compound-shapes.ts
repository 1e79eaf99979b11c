// Shapes made of shapes: lists, fields, choices.
import { type Fields, isFields, misfit, mostProblems, type Notes, placeOf, type Shape, type ShapeOf } from './shape.ts';

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Needed<R extends Shapes> = { readonly [K in keyof R]: ShapeOf<R[K]> };
type Optional<O extends Shapes> = { readonly [K in keyof O]?: ShapeOf<O[K]> };

function fitsAt(shape: Shape<unknown>, value: unknown, step: string | number, notes: Notes): boolean {
  notes.path.push(step);
  const fits = shape.fits(value, notes);
  notes.path.pop();
  return fits;
}

/** A list of `least` to `most` values. */
export function listOf<T>(shape: Shape<T>, most: number, least = 0): Shape<readonly T[]> {
  const repair = { want: 'list', least, most } as const;
  return {
    schema: { type: 'array', items: shape.schema, maxItems: most, ...(least > 0 ? { minItems: least } : {}) },
    fits(value, notes) {
      if (!Array.isArray(value) || value.length > most || value.length < least) return misfit(notes, value, repair);
      if (notes === undefined) return value.every((each) => shape.fits(each));
      return value.map((each, at) => fitsAt(shape, each, at, notes)).every(Boolean);
    },
  };
}

/** Exactly `length` values, all of one shape. */
export function tupleOf<T extends readonly unknown[]>(shape: Shape<T[number]>, length: T['length']): Shape<T> {
  return listOf(shape, length, length) as unknown as Shape<T>;
}

interface Row {
  readonly name: string;
  readonly shape: Shape<unknown>;
  readonly needed: boolean;
}

function notedRows(rows: readonly Row[], rest: Shape<unknown> | undefined, value: Fields, notes: Notes): boolean {
  let all = true;
  for (const { name, shape, needed } of rows) {
    if (needed || value[name] !== undefined) all = fitsAt(shape, value[name], name, notes) && all;
  }
  for (const name of Object.keys(value)) {
    if (rows.some((row) => row.name === name)) continue;
    if (notes.unread.length < mostProblems) notes.unread.push(placeOf([...notes.path, name]));
    all = (rest === undefined || fitsAt(rest, value[name], name, notes)) && all;
  }
  return all;
}

function fitsRows(rows: readonly Row[], value: Fields): boolean {
  for (const { name, shape, needed } of rows) {
    const given = value[name];
    if (!(given === undefined ? !needed : shape.fits(given))) return false;
  }
  return true;
}

/** Fields by name. Fields that nobody knows are kept, and must fit `rest` where that is given. */
export function fieldsOf<R extends Shapes, O extends Shapes>(
  needed: R,
  optional: O,
  rest?: Shape<unknown>,
): Shape<Needed<R> & Optional<O>> {
  const rows = [
    ...Object.entries(needed).map(([name, shape]) => ({ name, shape, needed: true })),
    ...Object.entries(optional).map(([name, shape]) => ({ name, shape, needed: false })),
  ];
  const names = new Set(rows.map((row) => row.name));
  const properties = Object.fromEntries(rows.map((row) => [row.name, row.shape.schema]));
  const required = Object.keys(needed);
  return {
    schema: {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      ...(rest ? { additionalProperties: rest.schema } : {}),
    },
    fits(value, notes) {
      if (!isFields(value)) return misfit(notes, value, { want: 'fields' });
      if (notes !== undefined) return notedRows(rows, rest, value, notes);
      if (!fitsRows(rows, value)) return false;
      return rest === undefined || Object.keys(value).every((name) => names.has(name) || rest.fits(value[name]));
    },
  };
}

/** Any of these names, all of one shape. */
export function someOf<K extends string, T>(names: readonly K[], shape: Shape<T>): Shape<Readonly<Partial<Record<K, T>>>> {
  return fieldsOf({}, Object.fromEntries(names.map((name) => [name, shape]))) as Shape<Readonly<Partial<Record<K, T>>>>;
}

/** A table of at most `most` rows: names of one shape, values of another. */
export function tableOf<T>(name: Shape<string>, shape: Shape<T>, most: number): Shape<Readonly<Record<string, T>>> {
  return {
    schema: { type: 'object', propertyNames: name.schema, additionalProperties: shape.schema, maxProperties: most },
    fits(value, notes) {
      if (!isFields(value)) return misfit(notes, value, { want: 'fields' });
      const names = Object.keys(value);
      if (names.length > most) return misfit(notes, value, { want: 'fields', most });
      if (notes === undefined) return names.every((each) => name.fits(each) && shape.fits(value[each]));
      return names.map((each) => fitsAt(name, each, each, notes) && fitsAt(shape, value[each], each, notes)).every(Boolean);
    },
  };
}

/** Text of one shape, or something else of another. */
export function textOr<A extends string, B>(text: Shape<A>, other: Shape<B>): Shape<A | B> {
  return {
    schema: { anyOf: [text.schema, other.schema] },
    fits: (value, notes) => (typeof value === 'string' ? text.fits(value, notes) : other.fits(value, notes)),
  };
}
