import type { ExerciseWords } from '@plumbline/engine';

export const gobletSquat = {
  name: 'Kniebeuge mit Gewicht vor der Brust',
  aliases: ['Goblet-Kniebeuge', 'goblet squat'],
  purpose: 'Macht die Kniebeuge stärker, mit einem Gewicht im Arm.',
  setUp: 'Halt ein leichtes Gewicht mit beiden Händen an der Brust. Die Füße stehen etwa schulterbreit.',
  steps: [
    'Zieh das Gewicht nah heran und lass die Ellbogen hängen.',
    'Setz dich zwischen die Hüften hinunter, die Ellbogen innen an den Knien.',
    'Bleib dort einen Moment, die Brust ist oben.',
    'Komm hoch, Hüfte und Brust gehen zusammen.',
  ],
  cues: ['Umarm das Gewicht', 'Brust und Hüfte zugleich', 'Schwere Fersen'],
  breath: 'Atme oben ein und beim Aufstehen aus.',
  difficulties: [
    { what: 'Das Gewicht zieht dich nach vorn.', ease: 'Halt es näher, oder nimm ein leichteres.' },
    { what: 'Unten wird dein Rücken rund.', ease: 'Stopp etwas höher.' },
  ],
  stopIf: ['Schmerz in Rücken, Hüfte oder Knie', 'Schwindel'],
  standIns: 'Umarm stattdessen einen gepackten Rucksack oder einen Kanister Wasser.',
} as const satisfies ExerciseWords;
