import type { ExerciseWords } from '@plumbline/engine';

export const tricepsKickback = {
  name: 'Arm nach hinten strecken',
  aliases: ['Trizeps-Kickback', 'Trizepsstrecken', 'kickback'],
  purpose: 'Kräftigt die Arme hinten. Sie helfen dir, dich vom Stuhl hochzudrücken.',
  setUp: 'Stütz eine Hand auf eine feste Bank oder einen Stuhl und kipp etwas nach vorn. Die andere Hand hält ein leichtes Gewicht.',
  steps: [
    'Leg den Oberarm an die Rippen, der Ellbogen ist gebeugt.',
    'Streck den Ellbogen, das Gewicht geht hinter dich.',
    'Halt es dort eine Sekunde.',
    'Beuge zurück bis zum rechten Winkel.',
    'Mach alle auf einer Seite, dann tausch die Hand.',
  ],
  cues: ['Der Oberarm bleibt still', 'Langer Rücken', 'Ohne Schwung'],
  breath: 'Atme aus, wenn der Arm sich streckt, und ein, wenn er sich beugt.',
  difficulties: [
    { what: 'Dein Ellbogen sinkt.', ease: 'Nimm ein leichteres Gewicht.' },
    { what: 'Das Vorbeugen mag dein Rücken nicht.', ease: 'Stütz dich höher auf und bleib aufrechter.' },
  ],
  stopIf: ['Schmerz in Ellbogen oder Schulter', 'Ein Ziehen im Rücken vom Vorbeugen'],
  standIns: 'Eine volle Flasche geht als Gewicht, die Küchenzeile als Bank.',
} as const satisfies ExerciseWords;
