import type { ExerciseWords } from '@plumbline/engine';

export const gardeningWithForm = {
  name: 'Gartenarbeit',
  aliases: ['Gärtnern', 'Arbeit im Garten'],
  purpose: 'Zählt die Gartenarbeit, die du magst, als echte Bewegung für den ganzen Körper.',
  setUp: 'Such dir zwei oder drei kleine Arbeiten aus, nicht eine lange. Leg ein Kniekissen oder einen Hocker bereit.',
  steps: [
    'Beginne ein paar Minuten mit etwas Leichtem.',
    'Knie oder sitz für alles, was tief unten ist. Dann bist du nicht lange gebeugt.',
    'Wechsle jede Viertelstunde die Arbeit.',
    'Trag kleine Lasten, nah am Körper.',
    'Dreh dich beim Graben oder Harken mit den Füßen.',
  ],
  cues: ['Oft wechseln', 'Kleine Lasten', 'Erst drehen die Füße'],
  breath: 'Atme aus, wenn du hebst oder ziehst.',
  difficulties: [
    { what: 'Eine Arbeit hört nicht auf.', ease: 'Stell einen Wecker, dann geh eine kurze Runde.' },
    { what: 'Hinunterzukommen ist schwer.', ease: 'Arbeite an Töpfen oder einem Hochbeet.' },
  ],
  stopIf: ['Schmerz im Rücken, der zunimmt', 'Schmerz, der weiter ins Bein zieht', 'Schwindel'],
  standIns: '',
} as const satisfies ExerciseWords;
