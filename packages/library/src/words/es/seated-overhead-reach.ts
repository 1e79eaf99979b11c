import type { ExerciseWords } from '@plumbline/engine';

export const seatedOverheadReach = {
  name: 'Alcanzar hacia arriba en la silla',
  aliases: ['subir los brazos en silla', 'estirarse hacia el techo', 'overhead reach'],
  purpose: 'Deja que los brazos sigan llegando a los estantes altos.',
  setUp: 'Siéntate con la espalda alta, pies apoyados. Junta las manos en el regazo.',
  steps: [
    'Sube las dos manos por delante.',
    'Sigue hasta tener los brazos cerca de las orejas, o hasta donde te vaya bien.',
    'Alcanza el techo durante una respiración.',
    'Baja las manos por el mismo camino.',
  ],
  cues: ['Costillas en su sitio', 'Cuello largo', 'Alcanza y crece'],
  breath: 'Toma aire al subir, suéltalo al bajar.',
  difficulties: [
    { what: 'Un brazo está más rígido.', ease: 'Deja que la otra mano lo suba.' },
    { what: 'La espalda se arquea.', ease: 'Apóyate en el respaldo y sube un poco más al frente.' },
  ],
  stopIf: ['Un pellizco en el hombro', 'Mareo'],
  standIns: 'Usa una silla de ruedas o el borde de la cama.',
} as const satisfies ExerciseWords;
