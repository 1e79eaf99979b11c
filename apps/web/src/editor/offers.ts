// What may stand at the cursor, as the code field shows it.
import { autocompletion, type CompletionContext, type CompletionResult, type Completion as Shown, snippet } from '@codemirror/autocomplete';
import { completionsAt, type Offered } from '@plumbline/program/edit';
import { programWordsHere } from '../desk/library-here.ts';
import { names } from './names.ts';

const types = { exercise: 'variable', family: 'class', habit: 'class', unit: 'constant', part: 'property', line: 'keyword' } as const;

/** Between quotes that come empty the cursor waits. */
function shown({ put, kind, name }: Offered): Shown {
  const detail = name === undefined ? {} : { detail: name };
  const apply = put.includes('""') ? { apply: snippet(put.replace('""', '"#{}"')) } : {};
  return { label: put, type: types[kind], ...detail, ...apply };
}

function source({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const found = completionsAt(state.doc.toString(), pos, programWordsHere, names);
  // Unasked only while a word is being typed.
  if (found === undefined || (!explicit && found.from === pos)) return null;
  return { from: found.from, options: found.options.map(shown), filter: false };
}

export const offers = autocompletion({ override: [source], icons: false, maxRenderedOptions: 60 });
