import type { ExerciseWords } from '@plumbline/engine';

export const hip9090Switch = {
  name: 'Cambio de cadera 90/90',
  aliases: ['90/90 de cadera', 'shin box', 'rotación de cadera en el suelo'],
  purpose: 'Ayuda a la cadera a girar adentro y afuera con control.',
  setUp: 'Siéntate en el suelo y apóyate atrás en las manos. Dobla las rodillas y separa bien los pies.',
  steps: [
    'Deja que las dos rodillas caigan hacia un lado.',
    'Apriétalas un poco contra el suelo, contando lento hasta tres.',
    'Luego trata de hacerlas ligeras.',
    'Levanta las dos rodillas y pasa al otro lado.',
  ],
  cues: ['Primero, espalda erguida', 'Las rodillas caen, sin empujar', 'Pies separados'],
  breath: 'Suelta el aire al bajar las rodillas y sigue respirando al apretar.',
  difficulties: [
    { what: 'Te hundes en el centro.', ease: 'Siéntate en un cojín o una manta doblada.' },
    { what: 'Las rodillas se quedan altas.', ease: 'Está bien así. Detente donde la cadera trabaje a gusto.' },
  ],
  stopIf: ['Un pellizco en la ingle', 'Dolor por dentro de la rodilla'],
  standIns: 'Una alfombra o una manta doblada sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
