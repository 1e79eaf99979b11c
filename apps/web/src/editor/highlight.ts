// The program language in the code field: the same grammar that reads a program gives it its colours.
import { HighlightStyle, LanguageSupport, LRLanguage, syntaxHighlighting } from '@codemirror/language';
import { styleTags, tags } from '@lezer/highlight';
import { parser } from '@plumbline/program';

const lineWords = ['block', 'session', 'habit', 'note', 'if', 'pick', 'from', 'series'];
const partWords = ['or', 'and', 'each', 'per', 'hold', 'over', 'at', 'rest', 'tempo', 'then', 'to', 'every', 'id'];

const language = LRLanguage.define({
  name: 'program',
  parser: parser.configure({
    props: [
      styleTags({
        [lineWords.join(' ')]: tags.keyword,
        'warm-up main cool-down': tags.modifier,
        [partWords.join(' ')]: tags.operatorKeyword,
        'Exercise/Word': tags.name,
        'Series/Word': tags.name,
        'Pick/Word': tags.className,
        'HabitName/Word': tags.className,
        'Label/...': tags.labelName,
        String: tags.string,
        Number: tags.number,
        'Quantity/Word': tags.number,
        'Progression/... Condition/... Timing/...': tags.meta,
        Comment: tags.comment,
        '⚠': tags.invalid,
      }),
    ],
  }),
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['"'] } },
});

/** Colours are the tokens of the page, so that both themes and every choice of one's own hold here too. */
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--spruce)', fontWeight: '700' },
  { tag: tags.modifier, color: 'var(--plum)' },
  { tag: tags.operatorKeyword, color: 'var(--ink-2)' },
  { tag: tags.className, color: 'var(--sky)' },
  { tag: tags.labelName, color: 'var(--plum)' },
  { tag: tags.string, color: 'var(--apricot-ink)' },
  { tag: tags.meta, color: 'var(--ink-2)' },
  { tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
]);

export const programLanguage = new LanguageSupport(language, syntaxHighlighting(colours));
