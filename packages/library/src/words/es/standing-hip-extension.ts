import type { ExerciseWords } from '@plumbline/engine';

export const standingHipExtension = {
  name: 'Pierna atrás, de pie',
  aliases: ['extensión de cadera de pie', 'glúteo de pie', 'standing hip extension'],
  purpose: 'Trabaja los glúteos de pie, con una mano para estar firme.',
  setUp: 'Ponte detrás de una silla pesada, o de cara a una encimera o pared. Apoya las dos manos.',
  steps: [
    'Quédate sobre una pierna, con esa rodilla suelta.',
    'Tensa el otro glúteo y desliza ese pie recto hacia atrás.',
    'Despega apenas el pie, con el cuerpo quieto.',
    'Sostén un segundo y trae el pie debajo de ti.',
    'Haz tus repeticiones y usa luego la otra pierna.',
  ],
  cues: ['El cuerpo derecho', 'El glúteo mueve la pierna', 'Sube poco'],
  breath: 'Suelta el aire al llevar el pie atrás.',
  difficulties: [
    { what: 'La espalda se arquea o te vas al frente.', ease: 'Deja los dedos en el suelo y solo deslízalos.' },
    { what: 'Sobre una pierna te falta equilibrio.', ease: 'Agárrate más firme y haz menos.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Falta de equilibrio'],
  standIns: 'Sirve una encimera de cocina, una silla pesada o una pared.',
} as const satisfies ExerciseWords;
