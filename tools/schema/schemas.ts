// The schemas of docs/schema, printed by the code that checks what they describe.
import { rehearsalJsonSchema } from '@plumbline/coach';
import { personJsonSchema } from '@plumbline/engine';
import { contentJsonSchema, planJsonSchema, verdictJsonSchema } from '@plumbline/engine/shapes';
import { reportJsonSchema } from '@plumbline/exports';
import { lineJsonSchema } from '@plumbline/log';

/** Each by the name of its file. */
export const schemas = {
  person: personJsonSchema(),
  log: lineJsonSchema(),
  fact: contentJsonSchema(),
  plan: planJsonSchema(),
  verdict: verdictJsonSchema(),
  report: reportJsonSchema(),
  rehearsal: rehearsalJsonSchema(),
} as const;
export type SchemaName = keyof typeof schemas;
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];
export const schemaPath = (name: SchemaName): string => `docs/schema/${name}.schema.json`;
