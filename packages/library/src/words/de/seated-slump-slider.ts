import type { ExerciseWords } from '@plumbline/engine';

export const seatedSlumpSlider = {
  name: 'Beingleiten im Sitzen',
  aliases: ['Nervengleiten im Sitzen', 'Ischias-Gleiten', 'slump slider'],
  purpose: 'Lässt den Nerv im Bein sanft hin und her gleiten, im Sitzen.',
  setUp: 'Setz dich auf einen festen Stuhl, die Oberschenkel liegen auf. Lass den Rücken weich rund werden, die Hände ruhen hinter dir.',
  steps: [
    'Streck ein Knie ein Stück und schau nach oben.',
    'Kehr um, sobald du einen Hauch von Zug spürst.',
    'Beuge das Knie unter dich und schau hinab.',
    'Bleib im Fluss und halt an keinem Ende an.',
  ],
  cues: ['Knie gestreckt, Blick hoch', 'Knie gebeugt, Blick tief', 'Nie ins Kribbeln hinein'],
  breath: 'Atme so, wie du immer atmest.',
  difficulties: [
    { what: 'Kopf und Knie kommen durcheinander.', ease: 'Lass den Kopf ruhig und beweg nur das Knie.' },
    { what: 'Du spürst, dass es zieht.', ease: 'Sitz aufrechter und streck das Knie weniger.' },
  ],
  stopIf: [
    'Kribbeln oder Schmerz, der sich ausbreitet oder länger als eine Minute bleibt',
    'Neue Taubheit oder Schwäche: Lass es bald ärztlich ansehen',
    'Schwindel',
  ],
  standIns: 'Ein Rollstuhl oder die Kante eines festen, hohen Betts kann dein Sitz sein.',
} as const satisfies ExerciseWords;
