// The ledger as a Markdown table, for the page that shows where the sources disagree.
import { type SourceId, sources } from '@plumbline/engine';
import type { LedgerEntry } from './claim.ts';
import { ledger } from './ledger.ts';

const cell = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const named = (id: SourceId): string => sources[id].name;

const columns: readonly (readonly [string, (entry: LedgerEntry) => string])[] = [
  ['Claim', ({ claim }) => claim],
  ['Grade', ({ grade }) => grade],
  ['Who says so', ({ sources: ids }) => ids.map(named).join('; ')],
  ['Who disagrees', ({ against }) => against.map(({ source, says }) => `${named(source)}: ${says}`).join(' ')],
  ['Settled by', ({ resolution }) => resolution ?? ''],
  ['Shown', ({ shown }) => (shown ? 'yes' : 'no')],
  ['Checked', ({ since }) => since],
];
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** One line an entry under a heading line and its rule, ending with a line break. Bars and line breaks in a text are escaped. */
export function ledgerMarkdown(entries: readonly LedgerEntry[] = ledger): string {
  const lines = entries.map((entry) => row(columns.map(([, text]) => text(entry))));
  return `${[row(columns.map(([title]) => title)), `| ${columns.map(() => '---').join(' | ')} |`, ...lines].join('\n')}\n`;
}
