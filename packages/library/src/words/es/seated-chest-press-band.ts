import type { ExerciseWords } from '@plumbline/engine';

export const seatedChestPressBand = {
  name: 'Empujar la banda en la silla',
  aliases: ['press de pecho con banda', 'empuje en silla', 'band chest press'],
  purpose: 'Da fuerza para empujar a pecho y brazos mientras estás en la silla.',
  setUp:
    'Siéntate con la espalda alta en un asiento firme; si tiene ruedas, con freno. Pasa la banda por detrás de la espalda y bajo los brazos.',
  steps: [
    'Toma una punta en cada mano, al lado del pecho.',
    'Empuja las dos manos rectas, lejos de ti.',
    'Para justo antes de trabar los codos.',
    'Deja que la banda traiga las manos al pecho.',
  ],
  cues: ['Espalda alta', 'Muñecas rectas', 'Lento al volver'],
  breath: 'Suelta el aire al empujar, toma aire al volver.',
  difficulties: [
    { what: 'La banda se sube.', ease: 'Apóyate en el respaldo para que no se mueva.' },
    { what: 'Los hombros suben.', ease: 'Empuja un poco más abajo o usa una banda más ligera.' },
  ],
  stopIf: ['Dolor en el hombro', 'Una banda que se ve rota'],
  standIns: 'Si no hay banda, empuja palma con palma delante del pecho. El borde de una cama puede ser el asiento.',
} as const satisfies ExerciseWords;
