import type { ExerciseWords } from '@plumbline/engine';

export const inclinePlank = {
  name: 'Plancha en la encimera',
  aliases: ['plancha inclinada', 'plancha de pie', 'incline plank'],
  purpose: 'Una plancha con los brazos en una encimera, entre la pared y el suelo.',
  setUp: 'Ponte frente a una encimera sólida. Apoya los antebrazos, con los codos bajo los hombros.',
  steps: [
    'Camina con los pies atrás hasta que el cuerpo haga una línea larga.',
    'Aprieta los antebrazos y siente cómo se abren los hombros.',
    'Pon firmes, sin forzar, los glúteos y el frente de la barriga.',
    'Mira la encimera para que el cuello siga largo.',
    'Al acabar el tiempo, camina adelante y ponte de pie.',
  ],
  cues: ['Una línea larga', 'Empuja la encimera', 'Cuello largo'],
  breath: 'Respira con calma, más o menos una vez cada cuatro segundos.',
  difficulties: [
    { what: 'El centro se hunde.', ease: 'Da un paso adelante para estar más de pie.' },
    { what: 'Los hombros suben a las orejas.', ease: 'Empuja con los codos y descansa antes.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en el hombro'],
  standIns: 'Una mesa pesada que no resbale sirve en vez de la encimera.',
} as const satisfies ExerciseWords;
