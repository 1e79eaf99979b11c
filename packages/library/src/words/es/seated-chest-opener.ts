import type { ExerciseWords } from '@plumbline/engine';

export const seatedChestOpener = {
  name: 'Abrir el pecho en la silla',
  aliases: ['estirar el pecho en silla', 'apertura de pecho', 'chest opener'],
  purpose: 'Abre el frente del pecho sin dejar la silla.',
  setUp: 'Siéntate un poco adelante en una silla firme, pies apoyados. Deja colgar los brazos.',
  steps: [
    'Gira las palmas hacia el frente.',
    'Lleva las manos un poco atrás, los pulgares primero.',
    'Deja que el esternón flote hacia arriba.',
    'Sostén ese tirón suave y luego trae los brazos de vuelta.',
  ],
  cues: ['El esternón flota', 'Barbilla pareja', 'Costillas bajas quietas'],
  breath: 'Respira lento hacia el frente del pecho.',
  difficulties: [
    { what: 'Los hombros se van subiendo.', ease: 'Súbelos una vez, suelta y empieza de nuevo.' },
    { what: 'La zona baja de la espalda se arquea.', ease: 'Apóyate en el respaldo y usa solo los brazos.' },
  ],
  stopIf: ['Dolor en el hombro', 'Hormigueo en un brazo o una mano'],
  standIns: 'El borde de una cama firme o tu silla de ruedas sirve de asiento.',
} as const satisfies ExerciseWords;
