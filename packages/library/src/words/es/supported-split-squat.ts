import type { ExerciseWords } from '@plumbline/engine';

export const supportedSplitSquat = {
  name: 'Sentadilla en zancada con apoyo',
  aliases: ['zancada con apoyo', 'media zancada con silla', 'supported split squat'],
  purpose: 'Una zancada pequeña y firme, con una mano que ayuda.',
  setUp: 'Ponte junto a una silla pesada, encimera o pared, con una mano apoyada. Pon un pie un paso delante del otro.',
  steps: [
    'Deja los pies al ancho de la cadera, como en rieles.',
    'Dobla las dos rodillas y baja recto, un poco.',
    'Siente casi todo el peso en el pie de delante.',
    'Empuja con ese pie para subir.',
    'Tras tus repeticiones, cambia el pie de delante.',
  ],
  cues: ['Recto abajo, recto arriba', 'El cuerpo derecho', 'Mano ligera'],
  breath: 'Toma aire al bajar y suéltalo al subir.',
  difficulties: [
    { what: 'La rodilla de delante molesta.', ease: 'Baja solo unos centímetros.' },
    { what: 'Te falta equilibrio.', ease: 'Separa más los pies hacia los lados.' },
  ],
  stopIf: ['Dolor de rodilla que crece', 'Dolor en la ingle o la espalda', 'Falta de equilibrio'],
  standIns: 'Sirve una encimera de cocina, una silla pesada o una pared.',
} as const satisfies ExerciseWords;
