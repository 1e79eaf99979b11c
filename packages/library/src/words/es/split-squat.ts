import type { ExerciseWords } from '@plumbline/engine';

export const splitSquat = {
  name: 'Sentadilla en zancada',
  aliases: ['zancada fija', 'sentadilla dividida', 'split squat'],
  purpose: 'Entrena una pierna más que la otra, sin mover los pies.',
  setUp: 'Ponte cerca de algo para agarrarte. Da un paso largo al frente y quédate ahí, con el talón de atrás arriba.',
  steps: [
    'Abre los pies al ancho de la cadera.',
    'Baja la rodilla de atrás hacia el suelo.',
    'Deja las costillas sobre la cadera.',
    'Empuja con el talón de delante para subir.',
    'Después sigue con el otro lado.',
  ],
  cues: ['Costillas sobre la cadera', 'Talón de delante pesado', 'Pies en dos rieles'],
  breath: 'Toma aire al bajar, suéltalo al subir.',
  difficulties: [
    { what: 'La zona baja de la espalda se arquea.', ease: 'Tensa un poco el glúteo de la pierna de atrás.' },
    { what: 'Pierdes el equilibrio.', ease: 'Apoya una mano en la pared o en una silla.' },
  ],
  stopIf: ['Dolor de rodilla', 'Un pellizco en la espalda'],
  standIns: '',
} as const satisfies ExerciseWords;
