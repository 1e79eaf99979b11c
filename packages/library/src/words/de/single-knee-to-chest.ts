import type { ExerciseWords } from '@plumbline/engine';

export const singleKneeToChest = {
  name: 'Ein Knie zur Brust',
  aliases: ['Knie heranziehen', 'knee hug', 'Knie umarmen'],
  purpose: 'Eine ruhige Dehnung für den unteren Rücken und den Po.',
  setUp: 'Leg dich auf einer Matte oder im Bett auf den Rücken. Beuge beide Knie, der Kopf ruht auf einem Kissen.',
  steps: [
    'Lass ein Knie über die Hüfte schweben.',
    'Fass mit beiden Händen hinter diesen Oberschenkel.',
    'Hol das Knie zur Brust, bis es sich gut anfühlt.',
    'Kopf und Schultern bleiben liegen.',
    'Stell den Fuß langsam ab, bevor du wechselst.',
  ],
  cues: ['Der Kopf bleibt liegen', 'Umarmen, nicht zerren', 'Der Rücken darf ruhen'],
  breath: 'Atme aus, wenn das Knie kommt.',
  difficulties: [
    { what: 'Deine Arme sind zu kurz.', ease: 'Leg ein Handtuch um den Oberschenkel und halt es.' },
    { what: 'Vorn an der Hüfte zwickt es.', ease: 'Führ das Knie etwas zur Seite.' },
  ],
  stopIf: ['Schmerz, der beim Beugen ins Bein zieht', 'Ein Zwicken in der Leiste'],
  standIns: 'Ein Bett geht statt der Matte.',
} as const satisfies ExerciseWords;
