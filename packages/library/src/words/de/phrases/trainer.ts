import type { PhrasesTrainer } from '../../phrases.ts';

/** What stands around the words of a trainer. */
export const trainer = {
  says: '{name} sagt',
  saysOf: '{name} sagt zu {exercise}',
  unnamed: { name: 'Wer dich trainiert', says: 'Das sagt, wer dich trainiert', wishes: 'So ist es gedacht' },
  wishes: 'Was {name} vorhat',
  first: 'Wie es dir geht, kommt zuerst. Es kann leichter beginnen oder warten.',
  range: '{from} bis {to}: Fang mit {from} an.',
  step: 'Jeder Schritt: {by} mehr.',
  stepTo: 'Jeder Schritt: {by} mehr, bis {to}.',
  next: 'Danach: {name}.',
  noMore: 'Nicht mehr: {says}',
  when: { pain: 'Wenn der Schmerz über {n} von 10 geht: {act}.', effort: 'Wenn die Mühe über {n} von 10 geht: {act}.' },
  acts: { easier: 'etwas Leichteres', hold: 'bei dieser Menge bleiben', rest: 'das nächste Mal auslassen', stop: 'mit dieser aufhören' },
  forAll: 'Für jede Übung. {says}',
  suggests: '{name} schlägt vor: {time}.',
  time: {
    every: 'alle {time}',
    between: 'alle {from} bis {to}',
    at: 'um {times}',
    each: 'jedes Mal {time}',
    hours: { one: '{n} Stunde', other: '{n} Stunden' },
  },
} as const satisfies PhrasesTrainer;
