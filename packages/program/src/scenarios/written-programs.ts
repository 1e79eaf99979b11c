// Programs as somebody has written them: any of the language, with comments, blank lines, and wishes that cannot be kept.
import fc from 'fast-check';
import { printProgram } from '../print-program.ts';
import { anyProgram } from './arbitrary-programs.ts';
import { realWords } from './real-words.ts';

const behind = ['', '', '', '  # as agreed', ', note ""', ', then +load, then here', ', if stiff over 4 then easier  # ask first'];
const between = ['', '', '', '\n', '# before it', '  # inside', 'if stiff over 4 then easier', 'note ""'];

/** An item line takes an ending only behind a dose or a name: a comma needs something before it. */
const withEnding = (line: string, ending: string): string =>
  line.startsWith('  ') && (ending.startsWith('  ') || /, (rest [\d-]+s|tempo [\d-]+)$/.test(line)) ? line + ending : line;

/** Texts that read without an error. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(anyProgram, fc.array(fc.tuple(fc.constantFrom(...behind), fc.constantFrom(...between)), { minLength: 1, maxLength: 12 }))
  .map(([program, extras]) =>
    printProgram(program, realWords)
      .split('\n')
      .flatMap((line, at) => {
        const [ending = '', above = ''] = extras[at % extras.length] ?? [];
        return above === '' || at === 0 ? [withEnding(line, ending)] : [above, withEnding(line, ending)];
      })
      .join('\n'),
  );
