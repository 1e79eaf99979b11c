import type { ExerciseWords } from '@plumbline/engine';

export const childsPose = {
  name: 'Stellung des Kindes',
  aliases: ['Kindhaltung', 'Päckchen', 'child’s pose'],
  purpose: 'Eine gefaltete Ruhe, die Rücken, Seiten und Hüfte dehnt.',
  setUp: 'Knie dich auf etwas Weiches, die Knie breiter als die Hüfte. Leg ein oder zwei Kissen bereit.',
  steps: [
    'Setz dich zu den Fersen zurück, so weit es leicht geht.',
    'Geh mit den Händen am Boden nach vorn.',
    'Leg die Stirn auf ein Kissen oder auf die Hände.',
    'Für die Dehnung an der Seite wandern beide Hände zu einer Seite.',
    'Geh mit den Händen zurück und setz dich auf.',
  ],
  cues: ['Kissen, so viele du magst', 'Die Hüfte ist schwer', 'Nichts erzwingen'],
  breath: 'Atme hinten in die Rippen.',
  difficulties: [
    { what: 'Deine Knie mögen das nicht.', ease: 'Leg ein dickes Kissen zwischen Fersen und Po.' },
    { what: 'Es strengt die Schultern an.', ease: 'Leg die Arme neben dich.' },
  ],
  stopIf: ['Schmerz im Knie', 'Schmerz, der beim Beugen ins Bein zieht'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
