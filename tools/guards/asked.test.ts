// What a plan may read of a person has to be asked of them somewhere in the app: a field that only a file can fill is a rule that few people get.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** Where the questions of the app are. */
const asking = join(root, 'apps/web/src/check');

/** What is not asked there, each with its reason. It may only get shorter. */
const elsewhere: Readonly<Record<string, string>> = {
  'assessment confidence': 'asked in the questions of a week, which lessons read',
  'assessment directionOn': 'written down beside the direction by the fold',
  'assessment legPain': 'asked in the questions of a week',
  'assessment legSymptoms': 'B9 and its follow-ups ask for it',
  'assessment legTrend': 'each check-in asks where the leg has gone',
  'assessment lowMood': 'only orders lessons (2.1), and no lesson is about low mood',
  'assessment tests': 'the self-tests have pages of their own',
  'assessment walkMinutes': 'T12, a self-test',
  'profile country': 'chosen on the first page, beside the number to call',
};

interface Fields {
  readonly properties: Readonly<Record<string, unknown>>;
}
const schema = JSON.parse(readFileSync(join(root, 'docs/schema/person.schema.json'), 'utf8')) as {
  readonly properties: Readonly<Record<'profile' | 'assessment', Fields>>;
};

/** Fields that `texts` do not name as words of code. */
function unasked(fields: readonly string[], texts: readonly string[]): readonly string[] {
  const words = new Set(texts.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
  return fields.filter((field) => !words.has(field));
}

test('every answer that a plan may read is asked for, or says where else it comes from', () => {
  const texts = readdirSync(asking)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(asking, name), 'utf8'));
  const found = (['assessment', 'profile'] as const).flatMap((part) =>
    unasked(Object.keys(schema.properties[part].properties), texts).map((field) => `${part} ${field}`),
  );
  expect(found.sort()).toEqual(Object.keys(elsewhere).sort());
});

test('sees a field that nobody asks for', () => {
  expect(unasked(['kit', 'shoeSize'], ["fact('profile-set', { kit })"])).toEqual(['shoeSize']);
});
