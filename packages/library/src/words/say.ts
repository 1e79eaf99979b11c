// Turns a reason, which is data, into a sentence. No rule, field or axis is ever shown by its own name.
import type { Because } from '@plumbline/engine';
import type { Phrases, PhrasesCount, PhrasesMove, PhrasesReason } from './phrases.ts';

type Table = Readonly<Record<string, unknown>>;
const at = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** A count with its word, `3 sets`. */
export const sayCount = (count: string, { one, other }: PhrasesCount): string => `${count} ${count === '1' ? one : other}`;

/** `template` with each {name} replaced; undefined when a name has no value. */
export function fill(template: string, values: Readonly<Record<string, string | undefined>>): string | undefined {
  let missing = false;
  const filled = template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = at(values, name);
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? undefined : filled;
}

/** The reason a flare gives shares its name with a question about standing; its source tells them apart. */
function tableKey({ rule, source, field }: Because): string {
  const name = rule.replace(/^flare-/i, '').toUpperCase();
  const isFlare = name !== rule || source === 'costa2019' || field === 'workSeconds';
  return isFlare && ['F1', 'F2', 'RETURN'].includes(name) ? `flare-${name}` : rule;
}

/** The words of a rule, or of the rule it is a part of: 'AM-17.legs' is said as 'AM-17', 'SAF-02' as 'SAF'. */
function reasonOf(because: Because, { reasons }: Phrases): PhrasesReason | undefined {
  for (let key = tableKey(because); key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.'), key.lastIndexOf('-')))) {
    const found = at<PhrasesReason>(reasons, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Direction = 'up' | 'down';
const directionOf = ({ was, now }: Because): Direction | undefined =>
  was === undefined || now === undefined || was === now ? undefined : now > was ? 'up' : 'down';

const templateOf = (move: PhrasesMove | undefined, direction: Direction | undefined): string | undefined =>
  typeof move === 'object' ? direction && move[direction] : move;

/** No dose, count or level comes near; a damaged log might. */
const BEYOND_ANY_NUMBER = 1e9;

/** Whole minutes from a minute on where they say it as well as seconds do. */
const saysMinutes = (seconds: number): boolean => seconds >= 300 || (seconds >= 60 && seconds % 60 === 0);

function number(value: number, isLoad: boolean, decimalMark: string): string {
  const rounded = isLoad ? Math.round(value * 10) / 10 : Math.round(value);
  return String(rounded).replace('.', decimalMark);
}

/** {was}, {now} and each with a unit. Units: seconds turn into minutes where that reads better. */
function valuesOf(because: Because, words: Phrases): Record<string, string | undefined> {
  const { units } = words.effects;
  const values: Record<string, string | undefined> = { what: whatOf(because.field, words) };
  for (const name of ['was', 'now'] as const) {
    const value = because[name];
    if (value === undefined || !(Math.abs(value) < BEYOND_ANY_NUMBER)) continue;
    values[name] = number(value, because.field === 'kg', words.decimalMark);
    for (const [unit, count] of Object.entries(units)) {
      values[`${name}:${unit}`] =
        unit === 'seconds' && saysMinutes(value)
          ? sayCount(number(value / 60, false, words.decimalMark), units.minutes)
          : sayCount(number(value, unit === 'kg', words.decimalMark), count);
    }
  }
  return values;
}

/** The name of a place in a session or of a kind of exercise; the part after the last dot counts. */
function whatOf(field: string | undefined, { names }: Phrases): string | undefined {
  const last = field?.slice(field.lastIndexOf('.') + 1);
  return at(names.slots, last) ?? at(names.patterns, last);
}

/** A cap, a ban, a changed number or a level, said in words that fit any rule. */
function effectOf(because: Because, words: Phrases, own: Table): string | undefined {
  const { field = '', was, now } = because;
  const { effects } = words;
  const [kind, name] = field.split('.');
  if (kind === 'caps') return now === undefined ? undefined : at(effects.caps, name)?.[now];
  if (kind === 'flags') return at(effects.flags, name);
  if (kind === 'patterns') return at(effects.patterns, name);
  if (kind === 'ids') return effects.ids;
  if (field === 'level') {
    if (Object.hasOwn(own, 'level')) return undefined;
    return was !== undefined && now === 1 ? effects.cleared : effects.strengths[now ?? -1];
  }
  const template = templateOf(at<PhrasesMove>(effects.fields, field), directionOf(because));
  return template === undefined ? undefined : fill(template, valuesOf(because, words));
}

/** The sentence of a rule for its own number, which needs nothing beside it. */
function ownSentence(because: Because, words: Phrases, fields: Readonly<Record<string, PhrasesMove>>): string | undefined {
  const move = at(fields, because.field) ?? (whatOf(because.field, words) === undefined ? undefined : at(fields, 'what'));
  const template = templateOf(move, directionOf(because));
  return template === undefined ? undefined : fill(template, valuesOf(because, words));
}

function leadOf(because: Because, reason: PhrasesReason): string {
  const direction = directionOf(because);
  const details: Readonly<Record<string, string>> = reason.details ?? {};
  const moved = direction !== undefined && because.field !== 'level' ? reason.moved?.[direction] : undefined;
  return at(details, because.answer) ?? at(details, because.source) ?? moved ?? reason.says;
}

/** Why, in one or two plain sentences of the language of `words`. An unknown rule, field or number is left unsaid, never shown raw. Errors: none. */
export function sayBecause(because: Because, words: Phrases): string {
  const reason: PhrasesReason = reasonOf(because, words) ?? { says: words.effects.unknown };
  const fields: Readonly<Record<string, PhrasesMove>> = reason.fields ?? {};
  const own = ownSentence(because, words, fields);
  if (own !== undefined) return own;
  const lead = leadOf(because, reason);
  const effect = effectOf(because, words, fields);
  return effect === undefined ? lead : `${lead} ${effect}`;
}
