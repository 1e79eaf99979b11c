import type { ExerciseWords } from '@plumbline/engine';

export const frontRaise = {
  name: 'Arme nach vorn heben',
  aliases: ['Frontheben', 'front raise'],
  purpose: 'Kräftigt die Schultern vorn, um Dinge ins Regal zu heben.',
  setUp: 'Steh aufrecht, in jeder Hand ein leichtes Gewicht. Die Daumen zeigen nach vorn.',
  steps: [
    'Mach die Knie weich und lass die Arme neben dir hängen.',
    'Heb beide Arme nach vorn bis auf Höhe der Schultern, Daumen oben.',
    'Die Rippen bleiben tief, wenn die Arme steigen.',
    'Führ sie langsam zurück an die Seiten.',
  ],
  cues: ['Nicht höher als die Schultern', 'Daumen hoch', 'Bleib aufrecht'],
  breath: 'Atme aus, wenn die Arme steigen, und ein, wenn sie sinken.',
  difficulties: [
    { what: 'Du lehnst dich zurück.', ease: 'Heb einen Arm nach dem anderen, oder nimm weniger Gewicht.' },
    { what: 'Dein Nacken wird fest.', ease: 'Stopp auf Brusthöhe und lass die Schultern sinken.' },
  ],
  stopIf: ['Ein Zwicken in der Schulter', 'Ein Ziehen im unteren Rücken'],
  standIns: 'Zwei kleine Flaschen oder Dosen sind schwer genug.',
} as const satisfies ExerciseWords;
