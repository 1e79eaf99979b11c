// Erasing one fact: its content and salt go, its id, time and hash stay, so the chain still verifies.
import type { Entry, FactId } from './envelope.ts';
import { withValue } from './json-text.ts';

/** The entry without content and salt, all other bytes as they were. */
export function eraseContent(entry: Entry): Entry {
  const { slot, fact } = entry.line;
  if (fact.content === null) return entry;
  const text = withValue(withValue(entry.text, ['fact', 'content'], 'null'), ['fact', 'salt'], '""');
  return { line: { slot, fact: { ...fact, salt: '', content: null } }, text };
}

/** The entries with those of `ids` erased, in every slot they stand in. Doing it again changes nothing. */
export const eraseFacts = (entries: readonly Entry[], ids: ReadonlySet<FactId>): readonly Entry[] =>
  entries.map((entry) => (ids.has(entry.line.fact.id) ? eraseContent(entry) : entry));
