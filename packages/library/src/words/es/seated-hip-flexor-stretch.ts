import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipFlexorStretch = {
  name: 'Estirar el frente de la cadera en la silla',
  aliases: ['psoas en la silla', 'flexores de cadera en silla', 'seated hip-flexor stretch'],
  purpose: 'Abre el frente de una cadera mientras la silla lleva tu peso.',
  setUp: 'Siéntate de lado en una silla firme sin apoyabrazos, con un lado cerca del borde. Agarra el respaldo.',
  steps: [
    'Deja el pie de adentro apoyado delante de ti.',
    'Deja colgar del borde el muslo de afuera.',
    'Desliza ese pie atrás, con los dedos en el suelo.',
    'Crece hacia arriba y mete el coxis hasta sentir un tirón suave.',
    'Date la vuelta en la silla para el otro lado.',
  ],
  cues: ['Agarra el respaldo', 'Espalda alta', 'Solo un tirón suave'],
  breath: 'Respira lento, y que cada salida de aire sea más larga.',
  difficulties: [
    { what: 'Sientes que te vas a ir de lado.', ease: 'Siéntate más adentro de la silla.' },
    { what: 'La rodilla se dobla mucho.', ease: 'Desliza menos el pie.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Sentir que te puedes resbalar de la silla'],
  standIns: 'Usa una silla firme sin apoyabrazos; un banco también sirve.',
} as const satisfies ExerciseWords;
