import type { ExerciseWords } from '@plumbline/engine';

export const bandLatPulldown = {
  name: 'Jalón con banda',
  aliases: ['jalón con banda elástica', 'polea con banda', 'band pulldown'],
  purpose: 'Trabaja los músculos grandes a los lados de la espalda, que ayudan a tirar y alcanzar.',
  setUp: 'Sujeta una banda en un punto alto y firme, y pruébala con un tirón. Siéntate de frente en una silla firme.',
  steps: [
    'Toma una punta en cada mano, con los brazos arriba y algo al frente.',
    'Lleva los codos hacia los bolsillos de atrás.',
    'Detente cuando las manos estén cerca de los hombros.',
    'Deja que los brazos suban otra vez, despacio.',
  ],
  cues: ['Espalda erguida', 'Los codos van primero', 'Despacio al subir'],
  breath: 'Suelta el aire al tirar, toma aire cuando suben los brazos.',
  difficulties: [
    { what: 'Se suben los hombros.', ease: 'Usa una banda más ligera o acércate al punto de sujeción.' },
    { what: 'Te echas atrás para tirar.', ease: 'Haz menos, con el pecho sobre la cadera.' },
  ],
  stopIf: ['Un pellizco en el hombro al estirarte hacia arriba', 'Una banda que se ve rota, o una sujeción que se mueve'],
  standIns:
    'Muchas bandas traen una cinta para la puerta: ciérrala en lo alto de una puerta sólida. El borde de la cama puede ser tu asiento.',
} as const satisfies ExerciseWords;
