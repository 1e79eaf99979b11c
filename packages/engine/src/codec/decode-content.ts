// The door through which facts come in: what is stored becomes what the fold may trust, or says why not. Never throws.
import type { Content, FactType } from '../facts.ts';
import { inputsHash } from '../planner/inputs-hash.ts';
import { engineVersion } from '../planner/versions.ts';
import { fieldsOf, listOf } from './compound-shapes.ts';
import { answersOthers, factShapes } from './fact-shapes.ts';
import { factId, zone } from './name-shapes.ts';
import { dayAndTime } from './scalar-shapes.ts';
import { type Fields, isFields, type JsonSchema, jsonSchemaDialect, newNotes, type Problem, type Shape } from './shape.ts';
import { type Upcasts, upcasts, versionOf } from './upcasts.ts';

/**
 * Why a content is no fact for the fold. The log keeps it all the same; where the envelope is critical and the type is
 * 'unknown-type' or 'newer-version' (or 'bad-content'), whoever decodes becomes careful.
 */
export type DecodeError =
  | { readonly type: 'erased' | 'sealed' | 'not-content' }
  | { readonly type: 'unknown-type'; readonly given: string }
  | { readonly type: 'newer-version'; readonly of: FactType; readonly given: number; readonly newest: number }
  | { readonly type: 'bad-content'; readonly of: FactType; readonly problems: readonly Problem[] };

export type Decoded = { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly error: DecodeError };

const occurred = fieldsOf({ local: dayAndTime, tz: zone }, {});
const named = listOf(factId, 1000);
const optional = { supersedes: named, targets: named };

const contentShapes = new Map<string, Shape<unknown>>(
  Object.entries(factShapes).map(([type, data]) => {
    const targets = listOf(factId, 1000, 1);
    const answers = answersOthers.has(type as FactType);
    return [type, answers ? fieldsOf({ occurred, data, targets }, { supersedes: named }) : fieldsOf({ occurred, data }, optional)];
  }),
);

/** The JSON Schema of a fact's content, printed by the very shapes that check it. A kind of fact it does not name is let be, as the log lets it. */
export const contentJsonSchema = (): JsonSchema => ({
  $schema: jsonSchemaDialect,
  title: 'The content of one fact, as Plumbline reads one',
  type: 'object',
  properties: { type: { type: 'string', maxLength: 60 }, v: { type: 'integer', minimum: 1 } },
  required: ['type', 'v'],
  allOf: [...contentShapes].map(([type, shape]) => ({
    if: { properties: { type: { const: type }, v: { const: versionOf(type as FactType) } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: shape.schema,
  })),
});
const isFactType = (type: string): type is FactType => contentShapes.has(type);

const refuse = (error: DecodeError): Decoded => ({ ok: false, error });

/** Walks the data of version `v` up to the newest. Data that is no fields stays as it is, for the shape to refuse. */
function walkUp(content: Fields, type: FactType, v: number, steps: Upcasts): Fields {
  if (!isFields(content['data'])) return content;
  const data = (steps[type] ?? []).slice(v - 1).reduce<Fields>((older, step) => step.up(older), content['data']);
  return { ...content, v: versionOf(type, steps), data };
}

function problemsOf(shape: Shape<unknown>, value: unknown): readonly Problem[] {
  const notes = newNotes();
  shape.fits(value, notes);
  return notes.problems;
}

/**
 * Reads the content of one fact. Fields that this version does not know are kept in it.
 *
 * Errors: see `DecodeError`; at most 20 problems. The result shares its objects with `value`, unless an older version was walked up.
 */
export function decodeContent(value: unknown, steps: Upcasts = upcasts): Decoded {
  if (!isFields(value)) return refuse({ type: value === null ? 'erased' : typeof value === 'string' ? 'sealed' : 'not-content' });
  const { type, v } = value;
  if (typeof type !== 'string' || !Number.isSafeInteger(v) || Number(v) < 1) return refuse({ type: 'not-content' });
  const shape = contentShapes.get(type);
  if (shape === undefined || !isFactType(type)) return refuse({ type: 'unknown-type', given: type.slice(0, 60) });
  const newest = versionOf(type, steps);
  if (Number(v) > newest) return refuse({ type: 'newer-version', of: type, given: Number(v), newest });
  const content = v === newest ? value : walkUp(value, type, Number(v), steps);
  if (shape.fits(content)) return { ok: true, content: content as unknown as Content };
  return refuse({ type: 'bad-content', of: type, problems: problemsOf(shape, content) });
}

let mark: string | undefined;
/** A short name for everything that decides what `decodeContent` accepts: facts accepted under the same name need no second look. */
export function contentMark(): string {
  mark ??= inputsHash([engineVersion, [...contentShapes].map(([type, shape]) => [type, versionOf(type as FactType), shape.schema])]);
  return mark;
}
