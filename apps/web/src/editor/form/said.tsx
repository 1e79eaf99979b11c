// What the language says of a line, in its place, with buttons for the repairs that can be made.
import type { Diagnostic } from '@plumbline/program';
import { desk } from '../../desk/desk-words.ts';
import { citedIn } from '../../language/grammar.ts';
import { mendSays } from '../mend-says.ts';
import { useEditing } from './editing.ts';

/** All that is said; with `onlyErrors` what is wrong, and what is left out of the program because of it. */
export const Said = ({ said, onlyErrors = false }: { readonly said: readonly Diagnostic[]; readonly onlyErrors?: boolean }) => {
  const { edit } = useEditing();
  const shown = onlyErrors ? said.filter(({ severity, says }) => severity === 'error' || says.endsWith('is left out.')) : said;
  if (shown.length === 0) return null;
  return (
    <ul class="edit-said">
      {shown.map(({ from, says, repair, severity, mends }) => (
        <li key={`${from}.${says}`} class={severity}>
          {/* The language of programs is English, and so is what it says of itself. */}
          <p lang={citedIn}>
            <b>{says}</b> {repair}
          </p>
          <div class="chips">
            {mends.slice(0, 3).map((mend) => (
              <button type="button" class="edit-mend" key={mend.put} onClick={() => edit([mend], desk.editor.mended)}>
                {mendSays(mend)}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};
