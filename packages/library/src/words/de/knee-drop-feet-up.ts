import type { ExerciseWords } from '@plumbline/engine';

export const kneeDropFeetUp = {
  name: 'Knie zur Seite, Füße in der Luft',
  aliases: ['Scheibenwischer mit gehobenen Füßen', 'knee drop feet up'],
  purpose: 'Hier führen die Seiten der Taille deine Beine.',
  setUp: 'Leg dich auf einer Matte auf den Rücken, die Arme weit offen. Hol die Knie über die Hüfte, eins nach dem anderen.',
  steps: [
    'Drück die Schulterblätter leicht in die Matte.',
    'Senk beide Knie einen Teil des Wegs zu einer Seite.',
    'Stopp weit vor dem Boden, oder bevor eine Schulter abhebt.',
    'Atme aus und lass die Taille die Knie zurückziehen.',
    'Ruh in der Mitte, dann geht es zur anderen Seite.',
  ],
  cues: ['Ein Teil des Wegs', 'Schultern bleiben unten', 'Die Taille macht es'],
  breath: 'Atme ein, wenn die Knie sinken, und aus, wenn sie zurückkommen.',
  difficulties: [
    { what: 'Eine Schulter hüpft hoch.', ease: 'Senk die Knie nur eine Handbreit.' },
    { what: 'Beide Beine zu halten ist schwer.', ease: 'Lass die Füße am Boden und kipp nur die Knie.' },
  ],
  stopIf: ['Ein drehender Schmerz im unteren Rücken', 'Kribbeln in einem Bein'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht als Matte.',
} as const satisfies ExerciseWords;
