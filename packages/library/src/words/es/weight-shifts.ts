import type { ExerciseWords } from '@plumbline/engine';

export const weightShifts = {
  name: 'Pasar el peso de un pie al otro',
  aliases: ['balanceo de lado a lado', 'cambios de peso de pie', 'weight shifts'],
  purpose: 'Practica cómo pasar el peso de un pie a otro con seguridad.',
  setUp: 'Ponte de cara a una encimera, pared o silla pesada, pies al ancho de la cadera. Apoya las manos.',
  steps: [
    'Reparte el peso en los dos pies y siente el suelo.',
    'Lleva la cadera a la derecha hasta que ese pie pese más.',
    'Deja el otro pie abajo, solo más ligero.',
    'Pasa por el centro y ve a la izquierda.',
  ],
  cues: ['Los dos pies abajo', 'Lento como un árbol', 'Mira al frente'],
  breath: 'Respira normal mientras te meces.',
  difficulties: [
    { what: 'Te falta seguridad.', ease: 'Mécete menos y agárrate con las dos manos.' },
    { what: 'Es muy fácil.', ease: 'Usa solo las puntas de los dedos.' },
  ],
  stopIf: ['Mareo', 'Sentir que te puedes caer'],
  standIns: 'La encimera es lo mejor; una pared o una silla pesada sirve.',
} as const satisfies ExerciseWords;
