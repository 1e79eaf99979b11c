import type { ExerciseWords } from '@plumbline/engine';

export const seatedFigureFour = {
  name: 'Estirar el glúteo en la silla',
  aliases: ['cuatro en la silla', 'tobillo sobre la rodilla', 'seated figure-four stretch'],
  purpose: 'Estira el glúteo en un escritorio o una mesa.',
  setUp: 'Siéntate en una silla firme con los dos pies apoyados.',
  steps: [
    'Pon un tobillo sobre el otro muslo, por encima de la rodilla.',
    'Crece hacia arriba tanto como puedas.',
    'Inclínate desde la cadera con el pecho largo.',
    'Espera donde el glúteo tire un poco.',
    'Vuelve arriba, baja el pie y sigue con la otra pierna.',
  ],
  cues: ['Crece y luego inclínate', 'Deja la rodilla en paz', 'Solo un tirón suave'],
  breath: 'Suelta el aire al inclinarte.',
  difficulties: [
    { what: 'El tobillo no sube tanto.', ease: 'Crúzalo sobre la otra espinilla, con esa pierna estirada.' },
    { what: 'Redondeas la espalda.', ease: 'Inclínate menos.' },
  ],
  stopIf: ['Dolor en la rodilla o la ingle', 'Hormigueo en la pierna'],
  standIns: 'El borde de una cama firme sirve de asiento.',
} as const satisfies ExerciseWords;
