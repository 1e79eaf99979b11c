import type { ExerciseWords } from '@plumbline/engine';

export const foamRollHipFlexors = {
  name: 'Rodillo en el frente de la cadera',
  aliases: ['rodillo en el psoas', 'foam roller flexores de cadera', 'hip flexor roll'],
  purpose: 'Trabaja el músculo de lo alto y el frente del muslo.',
  setUp: 'Acuéstate boca abajo sobre los antebrazos. Pon el rodillo justo debajo del hueso del frente de la cadera, de un lado.',
  steps: [
    'Dobla la pierna libre hacia fuera, como una rana.',
    'Gira un poco el cuerpo hacia el lado del rodillo.',
    'Mécete unos centímetros arriba y abajo.',
    'No ruedes sobre la barriga ni el pliegue de la ingle.',
    'Pasa al otro lado de la cadera.',
  ],
  cues: ['Vaivén pequeño', 'Debajo del hueso de la cadera', 'Abdomen algo firme'],
  breath: 'Suelta el aire cuando el músculo se ablande.',
  difficulties: [
    { what: 'La zona baja de la espalda se arquea.', ease: 'Mete un poco el coxis, o muévete menos.' },
    { what: 'Es demasiado agudo.', ease: 'Usa un rodillo más blando, o apoya menos peso.' },
  ],
  stopIf: ['Un latido fuerte o falta de sensibilidad bajo el rodillo', 'Dolor en la ingle o la barriga'],
  standIns: 'Una toalla enrollada es más blanda.',
} as const satisfies ExerciseWords;
