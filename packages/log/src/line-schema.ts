// One line of a log in words of JSON Schema, for programs by others that read or write one.
import { envelopeVersion } from './envelope.ts';
import { type Checks, type Fields, factChecks, hlcChecks, isFields, salt, slotChecks } from './line-check.ts';

const fieldsIn = (checks: Checks, optional: readonly string[] = []): Fields => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(checks).map(([field, { schema }]) => [field, schema])),
  required: Object.keys(checks).filter((field) => !optional.includes(field)),
});
const when = (field: string, is: Fields, so: Fields, otherwise?: Fields): Fields => ({
  if: { properties: { [field]: is } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { properties: so },
  ...(otherwise === undefined ? {} : { else: { properties: otherwise } }),
});

/** The JSON Schema of one line, made of the checks themselves. Fields that nobody knows are let be. */
export function lineJsonSchema(): Fields {
  const fact = fieldsIn({ ...factChecks, hlc: { holds: isFields, schema: fieldsIn(hlcChecks) } }, ['signature']);
  const erased = when('content', { type: 'null' }, { salt: { const: '' } }, { salt: salt.schema });
  const sealed = when('epoch', { minimum: 1 }, { content: { type: ['string', 'null'] } });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'One line of a log, as Plumbline writes one',
    type: 'object',
    properties: {
      v: { type: 'integer', const: envelopeVersion },
      slot: fieldsIn(slotChecks),
      fact: { ...fact, allOf: [erased, sealed] },
    },
    required: ['slot', 'fact'],
  };
}
