import type { ExerciseWords } from '@plumbline/engine';

export const halfKneelingHipFlexorStretch = {
  name: 'Estirar la cadera en zancada baja',
  aliases: ['estiramiento de psoas', 'flexores de cadera de rodillas', 'half-kneeling hip-flexor stretch'],
  purpose: 'Estira lo alto del frente de la cadera.',
  setUp: 'Apoya una rodilla en algo blando. Pon el otro pie delante, con la espinilla recta.',
  steps: [
    'Lleva las costillas sobre la cadera.',
    'Mete el coxis antes de moverte.',
    'Lleva todo el cuerpo unos centímetros adelante.',
    'Quédate donde tire como mucho un cuatro de diez.',
    'Vuelve despacio y cambia de rodilla.',
  ],
  cues: ['Mete el coxis, luego avanza', 'Costillas bajas', 'Barriga blanda'],
  breath: 'Suelta el aire, largo y lento, al avanzar.',
  difficulties: [
    { what: 'Molesta la rodilla.', ease: 'Añade un cojín grueso, o hazlo de pie.' },
    { what: 'Lo sientes muslo abajo.', ease: 'Lleva el pie de atrás más lejos.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en la rótula'],
  standIns: 'Un cojín o una manta doblada bajo la rodilla sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
