// What a value from outside must look like. One shape both checks values and prints its JSON Schema, so the two agree.

export type JsonSchema = { readonly [keyword: string]: unknown };
export const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema';

/** What would be right: a door turns this into words ("Give a whole number from 0 to 10"). */
export type Repair =
  | { readonly want: 'number' | 'whole-number'; readonly least: number; readonly most: number }
  | { readonly want: 'one-of'; readonly of: readonly (string | number | boolean)[] }
  | { readonly want: 'text'; readonly least: number; readonly most: number }
  | { readonly want: 'name' | 'day' | 'day-and-time' | 'time'; readonly like: string }
  | { readonly want: 'list'; readonly least: number; readonly most: number }
  | { readonly want: 'fields'; readonly most?: number }
  | { readonly want: 'yes-or-no' | 'something' | 'newer-program' };

export type ProblemType = 'missing' | 'wrong-kind' | 'out-of-range' | 'not-one-of' | 'wrong-form' | 'wrong-length' | 'newer-version';

/** One thing that is not as it must be. `path` is the place, e.g. 'conditions[0].since', '' for the whole. */
export interface Problem {
  readonly path: string;
  readonly problem: ProblemType;
  readonly repair: Repair;
  /** What stood there; of lists and fields only that. Long text is cut. */
  readonly given?: string | number | boolean | null;
}

/** Written while a value that does not fit is looked through: at most 20 problems, and 20 fields that nobody reads. */
export interface Notes {
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly unread: string[];
}
export const mostProblems = 20;
export const newNotes = (): Notes => ({ path: [], problems: [], unread: [] });

export interface Shape<T> {
  /** True when `value` fits. Without `notes` it stops at the first misfit, with `notes` it writes all of them down. Never throws. */
  readonly fits: (value: unknown, notes?: Notes) => boolean;
  readonly schema: JsonSchema;
  /** Never set: carries the type of what fits. */
  readonly of?: T;
}
/** The JSON Schema document of a whole file, printed by the very shape that checks it. */
export const printedSchema = (title: string, { schema }: Shape<unknown>): JsonSchema => ({ $schema: jsonSchemaDialect, title, ...schema });
export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const placeOf = (path: readonly (string | number)[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

const kinds: Readonly<Record<Repair['want'], readonly [kind: string, misfit: ProblemType]>> = {
  number: ['number', 'out-of-range'],
  'whole-number': ['number', 'out-of-range'],
  'one-of': ['any', 'not-one-of'],
  text: ['string', 'wrong-length'],
  name: ['string', 'wrong-form'],
  day: ['string', 'wrong-form'],
  'day-and-time': ['string', 'wrong-form'],
  time: ['string', 'wrong-form'],
  list: ['list', 'wrong-length'],
  fields: ['fields', 'wrong-length'],
  'yes-or-no': ['boolean', 'wrong-kind'],
  something: ['any', 'missing'],
  'newer-program': ['any', 'newer-version'],
};

function shown(value: unknown): string | number | boolean | null {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  return Array.isArray(value) ? 'list' : 'fields';
}
const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value !== null && typeof value === 'object' ? 'fields' : typeof value;

/** Says no, and why where somebody takes notes. */
export function misfit(notes: Notes | undefined, value: unknown, repair: Repair): false {
  if (notes === undefined || notes.problems.length >= mostProblems) return false;
  const path = placeOf(notes.path);
  const [kind, wrong] = kinds[repair.want];
  if (value === undefined) notes.problems.push({ path, problem: 'missing', repair });
  else notes.problems.push({ path, problem: kind === 'any' || kind === kindOf(value) ? wrong : 'wrong-kind', repair, given: shown(value) });
  return false;
}
