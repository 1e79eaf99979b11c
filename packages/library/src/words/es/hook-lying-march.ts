import type { ExerciseWords } from '@plumbline/engine';

export const hookLyingMarch = {
  name: 'Marcha boca arriba',
  aliases: ['marcha acostada', 'supine march', 'subir un pie boca arriba'],
  purpose: 'Practica un centro del cuerpo quieto mientras las piernas se turnan.',
  setUp: 'Acuéstate boca arriba en una colchoneta o cama firme. Dobla las rodillas y apoya los pies al ancho de la cadera.',
  steps: [
    'Deja las manos en el frente de la cadera, para sentirla.',
    'Suelta el aire y haz flotar un pie unos centímetros.',
    'Deja la cadera tan quieta como un vaso lleno.',
    'Apoya ese pie con suavidad.',
    'Toma aire y haz flotar el otro pie.',
  ],
  cues: ['Cadera quieta', 'Poco y lento', 'Baja suave'],
  breath: 'Suelta el aire al subir un pie y tómalo al bajarlo.',
  difficulties: [
    { what: 'La cadera se mece.', ease: 'Sube solo el talón y deja los dedos abajo.' },
    { what: 'Sale un bulto a lo largo de la barriga.', ease: 'Sube menos y suelta el aire antes.' },
  ],
  stopIf: ['Dolor de espalda o de ingle que sigue creciendo', 'Mareo al estar boca arriba'],
  standIns: 'Una cama firme o una manta doblada hacen de colchoneta.',
} as const satisfies ExerciseWords;
