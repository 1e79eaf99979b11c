import type { ExerciseWords } from '@plumbline/engine';

export const mcgillCurlUp = {
  name: 'Kleines Aufrollen, ein Knie gebeugt',
  aliases: ['McGill Curl-up', 'kleiner Crunch', 'Kopf anheben'],
  purpose: 'Du hebst nur ein wenig den Kopf. Das übt den Bauch, und der untere Rücken bleibt ruhig.',
  setUp: 'Leg dich auf den Rücken und beuge ein Knie. Schieb beide Hände unter das Kreuz.',
  steps: [
    'Spann die Mitte an, als wollte dich gleich jemand kitzeln.',
    'Heb Kopf und Schultern zusammen, nur ein paar Zentimeter.',
    'Dein Kreuz ruht dabei auf den Händen.',
    'Nimm kleine Schlucke Luft, während du hältst.',
    'Leg dich ganz ab, bevor du wieder hebst.',
  ],
  cues: ['Winzig heben', 'Kopf und Brust zusammen', 'Luft in kleinen Schlucken'],
  breath: 'Nimm beim Halten immer wieder kleine Schlucke Luft.',
  difficulties: [
    { what: 'Dein Nacken wird müde.', ease: 'Spann nur die Mitte an und lass den Kopf liegen.' },
    { what: 'Dein Rücken wird flach.', ease: 'Heb weniger und spür nach deinen Händen.' },
  ],
  stopIf: ['Schmerz im Nacken', 'Schmerz im Rücken oder im Bein'],
  standIns: 'Ein dicker Teppich oder eine gefaltete Decke ist dafür gut.',
} as const satisfies ExerciseWords;
