import type { ExerciseWords } from '@plumbline/engine';

export const toeSlide = {
  name: 'Deslizar los pies, sobre los antebrazos',
  aliases: ['deslizar los dedos del pie a cuatro apoyos', 'deslizar la pierna en antebrazos', 'toe slide'],
  purpose: 'Un gesto pequeño y firme para la espalda, que cuida las muñecas.',
  setUp: 'Arrodíllate y apoya los antebrazos en dos almohadas firmes o un escalón bajo. Así la espalda queda más o menos pareja.',
  steps: [
    'Pon las rodillas bajo la cadera y mira abajo.',
    'Suelta el aire y desliza atrás los dedos de un pie.',
    'Ve solo hasta donde la espalda siga quieta.',
    'Trae la rodilla debajo de ti.',
    'Desliza el otro pie y sigue alternando.',
  ],
  cues: ['Los dedos no se despegan', 'Espalda como una mesa', 'Desliza, no empujes'],
  breath: 'Suelta el aire al deslizar y tómalo al volver.',
  difficulties: [
    { what: 'Las rodillas molestan.', ease: 'Arrodíllate en una manta doblada.' },
    { what: 'La cadera se va a un lado.', ease: 'Desliza la mitad.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda incluso al deslizar muy poco', 'Hormigueo en un brazo o una pierna'],
  standIns: 'Cojines del sofá o una caja baja y firme pueden sostener los antebrazos.',
} as const satisfies ExerciseWords;
