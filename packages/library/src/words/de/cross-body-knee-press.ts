import type { ExerciseWords } from '@plumbline/engine';

export const crossBodyKneePress = {
  name: 'Hand gegen Knie drücken, über Kreuz',
  aliases: ['diagonal drücken im Sitzen', 'cross-body knee press'],
  purpose: 'Kräftigt die Seiten der Taille, ganz ohne Bewegung.',
  setUp: 'Setz dich aufrecht auf einen festen Stuhl oder die Bettkante. Stell die Füße flach auf.',
  steps: [
    'Leg eine Hand oder eine weiche Faust auf das Knie der anderen Seite.',
    'Heb diesen Fuß etwas, oder lass ihn stehen.',
    'Drück Hand und Knie mit halber Kraft gegeneinander.',
    'Bleib groß und atme, solange du zählst.',
    'Lass langsam los, dann drück wieder.',
    'Im nächsten Satz sind die andere Hand und das andere Knie dran.',
  ],
  cues: ['Aufrecht sitzen', 'Halbe Kraft', 'Nichts bewegt sich'],
  breath: 'Lass bei jedem Drücken den Atem langsam aus.',
  difficulties: [
    { what: 'Du sackst zusammen.', ease: 'Lass den Fuß unten und drück leichter.' },
    { what: 'Du merkst, dass du den Atem anhältst.', ease: 'Zähl beim Drücken laut.' },
  ],
  stopIf: ['Schmerz in der Leiste oder im Rücken', 'Dir wird leicht schwindelig'],
  standIns: 'Ein Hocker, die Armlehne vom Sofa oder ein Rollstuhl kann dein Sitz sein.',
} as const satisfies ExerciseWords;
