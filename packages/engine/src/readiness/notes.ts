// A note may ask, never infer: a few plain words in free text put the matching block A question again, and nothing else.
import type { Answer, Answers, QuestionId } from '../person.ts';

export type NoteLanguage = 'en' | 'es' | 'de';

/** Words without accents, in lower case; `*` ends a stem. Closed lists. Source: AM-01. */
export const noteWords = {
  en: [
    [
      'A1',
      [
        'numb',
        'numbness',
        'numbed',
        'genital*',
        'saddle',
        'crotch',
        'private parts',
        'between my legs',
        'penis',
        'vagina*',
        'vulva',
        'testic*',
        'scrot*',
        'perine*',
        'anus',
      ],
    ],
    ['A2', ['bladder', 'urin*', 'pee', 'peeing', 'wet myself', 'incontinen*']],
    ['A3', ['bowel*', 'poo', 'poop*', 'faec*', 'feces', 'fecal', 'incontinen*', 'soiled']],
    ['A5', ['both legs', 'both my legs', 'both feet', 'both my feet']],
    [
      'A6',
      [
        'gives way',
        'give way',
        'giving way',
        'gave way',
        'gives out',
        'gave out',
        'giving out',
        'buckles',
        'buckled',
        'buckling',
        'foot drop*',
        'drop foot',
      ],
    ],
    ['A10', ['faint*', 'passed out', 'pass out', 'passing out', 'blacked out', 'collaps*', 'chest']],
    ['A11', ['fever*', 'high temperature', 'shiver*', 'chills', 'night sweat*']],
  ],
  es: [
    [
      'A1',
      [
        'entumec*',
        'adormec*',
        'pierna dormida',
        'piernas dormidas',
        'pie dormido',
        'pies dormidos',
        'zona dormida',
        'genital*',
        'silla de montar',
        'entrepierna',
        'partes intimas',
        'pene',
        'vagin*',
        'vulva',
        'testicul*',
        'escroto',
        'perine*',
      ],
    ],
    ['A2', ['vejiga', 'orin*', 'pis', 'pipi', 'mear*', 'hacerme encima', 'incontinen*']],
    ['A3', ['intestin*', 'heces', 'defec*', 'evacuar', 'caca', 'esfinter*', 'incontinen*']],
    ['A5', ['ambas piernas', 'las dos piernas', 'ambos pies', 'los dos pies']],
    [
      'A6',
      [
        'se me va la pierna',
        'me falla la pierna',
        'me falla una pierna',
        'me fallan las piernas',
        'se me dobla la pierna',
        'se me dobla la rodilla',
        'pie caido',
        'arrastro el pie',
      ],
    ],
    ['A10', ['desmay*', 'desvanec*', 'perdi el conocimiento', 'sincope', 'pecho', 'torax', 'toracic*']],
    ['A11', ['fiebre*', 'febril', 'escalofrio*', 'tiritona*', 'sudores nocturnos']],
  ],
  de: [
    [
      'A1',
      [
        'taub',
        'taube',
        'taubes',
        'tauber',
        'taubheit*',
        'gefuhllos*',
        'genital*',
        'reithose*',
        'im schritt',
        'intimbereich',
        'schambereich',
        'penis',
        'vagina*',
        'scheide',
        'hoden*',
        'damm',
      ],
    ],
    ['A2', ['blase', 'blasen*', 'harn*', 'urin*', 'wasserlassen', 'pinkel*', 'pipi', 'inkontinen*']],
    ['A3', ['darm*', 'stuhlgang*', 'stuhldrang*', 'kot', 'einkoten', 'inkontinen*']],
    ['A5', ['beide beine', 'beiden beinen', 'beider beine', 'beide fusse', 'beiden fussen']],
    ['A6', ['knickt weg', 'knickt ein', 'gibt nach', 'sackt weg', 'wegknick*', 'weggeknickt', 'wegsack*', 'fussheber*', 'fallfuss']],
    [
      'A10',
      ['ohnmacht*', 'bewusstlos*', 'kollaps*', 'kollabier*', 'zusammengebrochen', 'brust', 'brustschmerz*', 'brustkorb', 'brustenge'],
    ],
    ['A11', ['fieber*', 'schuttelfrost', 'nachtschweiss']],
  ],
} as const satisfies Record<NoteLanguage, readonly (readonly [QuestionId, readonly string[]])[]>;

/** Lower case, no accents, ß as ss, single spaces between words and at least one at both ends. */
const plainText = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const mentions = (plain: string, word: string): boolean => plain.includes(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `);

/** The block A questions a note touches, in order, each once; every language at hand may be given. */
export function questionsInNote(text: string, languages: readonly NoteLanguage[]): readonly QuestionId[] {
  const plain = plainText(text);
  const found = new Set<QuestionId>();
  for (const language of languages)
    for (const [id, words] of noteWords[language]) if (words.some((word) => mentions(plain, word))) found.add(id);
  return [...found];
}

/** Those answers become `unsure` until they are given again; a "yes" stays. Source: AM-01. */
export function withNoteQuestions(answers: Answers, ids: readonly QuestionId[]): Answers {
  const asked: Record<QuestionId, Answer> = {};
  for (const id of ids) if (answers[id] !== 'yes') asked[id] = 'unsure';
  return { ...answers, ...asked };
}
