import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseDeadlift = {
  name: 'Levantar la maleta',
  aliases: ['peso muerto con una mano', 'peso muerto maleta', 'suitcase deadlift'],
  purpose: 'Practica levantar una bolsa al lado con el cuerpo derecho.',
  setUp: 'Pon un peso ligero junto a un pie; al principio, sobre un libro grueso. Pies al ancho de la cadera.',
  steps: [
    'Lleva la cadera atrás y baja una mano, recta.',
    'Antes de subir, empareja los hombros.',
    'Ponte de pie sin inclinarte a ningún lado.',
    'Espera un segundo arriba.',
    'Bájalo junto al mismo pie, y cambia de mano tras la serie.',
  ],
  cues: ['Hombros parejos', 'La cadera mira al frente', 'Sin inclinarte'],
  breath: 'Toma aire abajo y suéltalo al subir.',
  difficulties: [
    { what: 'Te inclinas hacia el peso.', ease: 'Elige uno más ligero.' },
    { what: 'Te redondeas para llegar.', ease: 'Ponlo sobre un taburete.' },
  ],
  stopIf: ['Dolor en un lado de la espalda', 'Dolor u hormigueo que baja por una pierna'],
  standIns: 'Sirve una bolsa de compras o una mochila por el asa de arriba.',
} as const satisfies ExerciseWords;
