import type { ExerciseWords } from '@plumbline/engine';

export const crunch = {
  name: 'Bauchpresse',
  aliases: ['Crunch', 'Sit-up'],
  purpose: 'Ein klassisches Aufrollen für den Bauch, nur hier für alle, die danach fragen.',
  setUp: 'Leg dich auf den Rücken, die Knie gebeugt. Die Fingerspitzen berühren leicht die Schläfen.',
  steps: [
    'Atme aus und roll Kopf und Schultern hoch.',
    'Hör auf, sobald es sich weit genug anfühlt.',
    'Die Füße sind frei und nirgends eingehakt.',
    'Senk dich langsam, bis der Kopf ruht.',
  ],
  cues: ['Leichte Finger', 'Langsam, nicht viele', 'Blick zu den Knien'],
  breath: 'Atme auf dem Weg nach oben aus und nach unten ein.',
  difficulties: [
    { what: 'Du zerrst am Kopf.', ease: 'Leg die Arme gekreuzt auf die Brust.' },
    { what: 'Die letzten werden ruckartig.', ease: 'Beende den Satz dort.' },
  ],
  stopIf: ['Schmerz im Rücken beim Satz oder danach', 'Schmerz oder Kribbeln im Bein'],
  standIns: 'Eine gefaltete Decke kann die Matte sein.',
} as const satisfies ExerciseWords;
