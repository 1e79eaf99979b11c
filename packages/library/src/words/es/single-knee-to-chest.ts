import type { ExerciseWords } from '@plumbline/engine';

export const singleKneeToChest = {
  name: 'Una rodilla al pecho',
  aliases: ['abrazar la rodilla', 'rodilla al pecho', 'knee hug'],
  purpose: 'Un estiramiento de descanso para la zona baja de la espalda y el glúteo.',
  setUp: 'Acuéstate boca arriba en una colchoneta o cama. Dobla las dos rodillas y apoya la cabeza en una almohada.',
  steps: [
    'Sube una rodilla hasta dejarla sobre la cadera.',
    'Junta las manos detrás de ese muslo.',
    'Trae la rodilla al pecho hasta que se sienta agradable.',
    'Deja descansar la cabeza y los hombros.',
    'Baja el pie lento antes de cambiar.',
  ],
  cues: ['La cabeza descansa', 'Abraza, no tires', 'Que la espalda descanse'],
  breath: 'Suelta el aire al acercar la rodilla.',
  difficulties: [
    { what: 'Los brazos no llegan.', ease: 'Usa una toalla por detrás del muslo.' },
    { what: 'El frente de la cadera pellizca.', ease: 'Lleva la rodilla un poco al lado.' },
  ],
  stopIf: ['Dolor que baja por una pierna al doblarla', 'Un pellizco en la ingle'],
  standIns: 'Una cama sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
