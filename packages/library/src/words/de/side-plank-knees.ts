import type { ExerciseWords } from '@plumbline/engine';

export const sidePlankKnees = {
  name: 'Seitstütz auf den Knien',
  aliases: ['kurzer Seitstütz', 'kniender Seitstütz', 'side plank on knees'],
  purpose: 'Kräftigt die Taille an der Seite, mit weniger von deinem Gewicht.',
  setUp: 'Leg dich auf einer Matte auf die Seite, die Knie gebeugt. Stütz dich auf den Ellbogen, genau unter der Schulter.',
  steps: [
    'Leg Knie über Knie, Hüfte über Hüfte, Schulter über Schulter.',
    'Drück den Ellbogen in den Boden und heb das Becken.',
    'Schieb das Becken vor, bis Oberschenkel und Rumpf eine Linie sind.',
    'Die obere Hand ruht auf der Taille.',
    'Leg dich sanft ab und roll auf die andere Seite.',
  ],
  cues: ['Becken nach vorn', 'Der Nacken bleibt in der Linie', 'Schieb den Boden weg'],
  breath: 'Atme kurz und regelmäßig.',
  difficulties: [
    { what: 'Das Becken bleibt hinten.', ease: 'Spann den Po an, bevor du hebst.' },
    { what: 'Deine Schulter wird zuerst müde.', ease: 'Mach es im Stehen an der Wand.' },
  ],
  stopIf: ['Schmerz in der Schulter', 'Schmerz in Seite oder Rücken, der stechender wird'],
  standIns: 'Leg eine gefaltete Decke unter den Ellbogen und die Knie.',
} as const satisfies ExerciseWords;
