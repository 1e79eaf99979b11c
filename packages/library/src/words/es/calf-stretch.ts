import type { ExerciseWords } from '@plumbline/engine';

export const calfStretch = {
  name: 'Estirar la pantorrilla de dos formas',
  aliases: ['estiramiento de gemelos', 'estiramiento de pantorrilla en pared', 'calf stretch'],
  purpose: 'Estira la pantorrilla con la rodilla recta y doblada: ayuda en escaleras y sentadillas.',
  setUp: 'Ponte frente a una pared o encimera, con las dos manos apoyadas. Deja un pie a un paso detrás del otro.',
  steps: [
    'Apunta el pie de atrás recto al frente.',
    'Empuja ese talón al suelo, con la rodilla recta.',
    'Inclínate hasta que la pantorrilla tire un poco.',
    'A la mitad, dobla algo la rodilla de atrás sin subir el talón.',
    'Da un paso adelante y cambia de pie.',
  ],
  cues: ['Talón abajo', 'Dedos al frente', 'Recta, luego doblada'],
  breath: 'Respira despacio, siempre igual.',
  difficulties: [
    { what: 'El talón se levanta.', ease: 'Da un paso más corto.' },
    { what: 'El pie gira hacia fuera.', ease: 'Ponlo en línea con el borde de una baldosa.' },
  ],
  stopIf: ['Dolor en la pantorrilla con calor o hinchazón', 'Hormigueo en el pie'],
  standIns: 'Sirven una pared, una encimera o una puerta cerrada.',
} as const satisfies ExerciseWords;
