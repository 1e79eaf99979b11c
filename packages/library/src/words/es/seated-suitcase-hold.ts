import type { ExerciseWords } from '@plumbline/engine';

export const seatedSuitcaseHold = {
  name: 'Sostener la maleta en la silla',
  aliases: ['peso a un lado en la silla', 'sostener peso en la silla', 'seated suitcase hold'],
  purpose: 'Entrena los lados del cuerpo para que no te inclines en el asiento.',
  setUp: 'Siéntate con la espalda alta en un asiento firme, con los dos pies apoyados. Ten cerca un peso ligero.',
  steps: [
    'Toma el peso con una mano y deja colgar ese brazo junto al asiento.',
    'Reparte el peso en los dos lados del asiento.',
    'Lleva los dos hombros a la misma altura.',
    'La espalda sigue alta hasta que acabe el tiempo.',
    'Deja el peso en el regazo y cambia de mano.',
  ],
  cues: ['Peso en los dos lados', 'La cabeza al techo', 'Respiración suave'],
  breath: 'Respira suave y parejo mientras sostienes.',
  difficulties: [
    { what: 'Te inclinas.', ease: 'Usa menos peso o toca el asiento con la mano libre.' },
    { what: 'El brazo choca con la rueda o la silla.', ease: 'Lleva el peso un poco más afuera.' },
  ],
  stopIf: ['Dolor en un lado de la espalda', 'Manos que empiezan a soltarse'],
  standIns: 'Una botella de agua o una bolsa ligera puede ser el peso. El borde de una cama firme puede ser el asiento.',
} as const satisfies ExerciseWords;
