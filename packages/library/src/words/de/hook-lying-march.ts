import type { ExerciseWords } from '@plumbline/engine';

export const hookLyingMarch = {
  name: 'Marschieren im Liegen',
  aliases: ['Marsch in Rückenlage', 'Füße heben im Liegen'],
  purpose: 'Übt, dass die Mitte ruhig bleibt, während die Beine sich abwechseln.',
  setUp: 'Leg dich auf einer Matte oder einem festen Bett auf den Rücken. Beuge die Knie und stell die Füße hüftbreit auf.',
  steps: [
    'Leg die Hände vorn auf die Hüfte, dann spürst du sie.',
    'Atme aus und lass einen Fuß ein paar Zentimeter hoch schweben.',
    'Halt das Becken so ruhig wie ein volles Glas Wasser.',
    'Stell diesen Fuß sanft ab.',
    'Hol Luft, dann schwebt der andere Fuß.',
  ],
  cues: ['Das Becken bleibt still', 'Klein und langsam', 'Sanft landen'],
  breath: 'Atme aus, wenn ein Fuß sich hebt, und ein, wenn er sinkt.',
  difficulties: [
    { what: 'Dein Becken rollt hin und her.', ease: 'Heb nur die Ferse und lass die Zehen unten.' },
    { what: 'In der Mitte wölbt sich dein Bauch auf.', ease: 'Heb weniger hoch und atme früher aus.' },
  ],
  stopIf: ['Schmerz in Rücken oder Leiste, der immer stärker wird', 'Dir wird schwindelig, wenn du flach liegst'],
  standIns: 'Ein festes Bett oder eine gefaltete Decke kann die Matte sein.',
} as const satisfies ExerciseWords;
