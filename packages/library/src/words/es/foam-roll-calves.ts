import type { ExerciseWords } from '@plumbline/engine';

export const foamRollCalves = {
  name: 'Rodillo en las pantorrillas',
  aliases: ['rodillo en los gemelos', 'foam roller pantorrillas', 'calf roll'],
  purpose: 'Pasa el rodillo por la parte baja de las piernas después de caminar o estar de pie.',
  setUp: 'Siéntate en el suelo con una pantorrilla sobre el rodillo. Apóyate atrás en las manos.',
  steps: [
    'Deja el pie suelto, que cuelgue.',
    'Rueda entre el tobillo y justo debajo de la rodilla.',
    'Gira la pierna adentro y afuera mientras ruedas.',
    'Para más presión, cruza la otra pierna encima.',
    'Haz la otra pantorrilla.',
  ],
  cues: ['Pie suelto', 'Debajo de la rodilla', 'Pasadas lentas'],
  breath: 'Respira a tu ritmo de siempre.',
  difficulties: [
    { what: 'Molesta demasiado.', ease: 'Apoya la pantorrilla sin rodar.' },
    { what: 'Te molestan las manos o las muñecas.', ease: 'Siéntate en un cojín bajo y levántate menos.' },
  ],
  stopIf: ['Una pantorrilla hinchada, caliente o con dolor: déjala y pide que la revisen', 'Dolor agudo'],
  standIns: 'En una silla, sirve un rodillo de mano o de cocina.',
} as const satisfies ExerciseWords;
