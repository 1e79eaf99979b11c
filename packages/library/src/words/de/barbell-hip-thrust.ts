import type { ExerciseWords } from '@plumbline/engine';

export const barbellHipThrust = {
  name: 'Schulterbrücke mit der Langhantel',
  aliases: ['Hüftheben mit Langhantel', 'barbell hip thrust', 'glute bridge'],
  purpose: 'Macht die Brücke schwerer, wenn dir dein eigenes Gewicht leichtfällt.',
  setUp: 'Wickle ein dickes Polster um die Mitte der Stange. Roll sie über die Hüfte, der Rücken liegt an einer Bank oder am Boden.',
  steps: [
    'Leg die Stange mittig vorn auf die Hüfte und halt sie ruhig.',
    'Hol Luft und spann den Bauch an.',
    'Drück die Fersen in den Boden und heb die Stange mit der Hüfte.',
    'Warte kurz, wenn dein Körper waagerecht ist.',
    'Senk die Stange mit Kontrolle, und mach eine Pause, wenn du magst.',
  ],
  cues: ['Polster drauf, Stange mittig', 'Waagerecht, nicht höher', 'Erst ein leichtes Gewicht'],
  breath: 'Atme unten ein und lass die Luft los, wenn du steigst.',
  difficulties: [
    { what: 'Die Stange drückt auf die Hüftknochen.', ease: 'Nimm ein dickeres Polster oder eine leichtere Stange.' },
    { what: 'Du gehst am Ende ins Hohlkreuz.', ease: 'Nimm Gewicht herunter, bis es oben leichtfällt.' },
  ],
  stopIf: ['Schmerz im unteren Rücken', 'Schmerz in der Leiste oder auf den Hüftknochen', 'Schwindel'],
  standIns: 'Eine gerollte Decke macht ein dünnes Polster dicker. Ohne Bank liegst du am Boden.',
} as const satisfies ExerciseWords;
