import type { ExerciseWords } from '@plumbline/engine';

export const pallofPress = {
  name: 'Pallof-Drücken',
  aliases: ['Drücken gegen die Drehung', 'Band nach vorn drücken', 'Pallof press'],
  purpose: 'Du übst, einem Zug zur Seite standzuhalten, während die Hände nach vorn gehen.',
  setUp: 'Mach das Band auf Brusthöhe fest. Steh mit einer Seite zum Halt, die Knie weich.',
  steps: [
    'Führ beide Hände vor die Mitte der Brust.',
    'Atme aus und drück die Hände gerade nach vorn.',
    'Warte zwei Sekunden, ohne dich zu drehen.',
    'Zieh die Hände langsam zurück.',
    'Mach den Satz fertig und schau dann in die andere Richtung.',
  ],
  cues: ['Hände gerade nach vorn', 'Das Becken ist ruhig', 'Langsam zurück'],
  breath: 'Atme aus, wenn die Hände drücken, und ein, wenn sie kommen.',
  difficulties: [
    { what: 'Dein Rumpf dreht sich zum Halt.', ease: 'Geh näher heran, dann zieht das Band weniger.' },
    { what: 'Du ziehst die Schultern hoch.', ease: 'Nimm die Hände etwas tiefer und mach den Nacken lang.' },
  ],
  stopIf: ['Ein drehender Schmerz im Rücken', 'Der Halt bewegt sich'],
  standIns: 'Eine stabile, verschlossene Tür hält das Band auf der Seite der Scharniere.',
} as const satisfies ExerciseWords;
