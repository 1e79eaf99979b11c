// What a plan may read of a person has to be asked of them somewhere in the app: a field that only a file can fill is a rule that few people get.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conditionDetails } from '../../packages/library/src/words/phrase-ids.ts';

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

/** The details of a condition that code reads by their name. */
const detailsRead = (text: string): readonly string[] =>
  [...text.matchAll(/(?:detail\??\.?\[|detailOf\(\w+, |weeksNow\(c, \w+, |marked\(c, '\w+', )'(\w+)'/g)].map(([, name = '']) => name);
/** Read under another name than a person would be asked by. */
const made: readonly string[] = ['floor'];

test('every detail of a condition that a rule reads is asked where the condition is ticked', () => {
  const asked = new Set<string>(Object.values(conditionDetails).flat());
  const read = ['limits', 'readiness'].flatMap((room) =>
    readdirSync(join(root, 'packages/engine/src', room))
      .filter((name) => name.endsWith('.ts') && !/\.(?:test|contract)\.ts$/.test(name))
      .flatMap((name) => detailsRead(readFileSync(join(root, 'packages/engine/src', room, name), 'utf8'))),
  );
  expect(read).toContain('kneelHurts');
  expect([...new Set(read)].filter((name) => !asked.has(name))).toEqual(made);
});

test('sees a detail that nobody asks for', () => {
  expect(detailsRead("a(detail['loud'] === 1); marked(c, 'SPONDY', 'high'); d.detail?.['low']")).toEqual(['loud', 'high', 'low']);
});
