import type { ExerciseWords } from '@plumbline/engine';

export const foamRollHamstrings = {
  name: 'Rodillo detrás del muslo',
  aliases: ['rodillo en los isquiotibiales', 'foam roller isquios', 'hamstring roll'],
  purpose: 'Pasa el rodillo por detrás del muslo, que luego puede sentirse más suelto.',
  setUp: 'Siéntate en el suelo con un muslo sobre el rodillo. Pon las manos detrás y dobla la otra rodilla.',
  steps: [
    'Apóyate en las manos y levanta un poco los glúteos.',
    'Rueda desde encima de la rodilla hasta debajo del hueso de sentarse.',
    'Gira los dedos del pie adentro y afuera para llegar a los dos bordes.',
    'Deja en paz la parte de atrás de la rodilla.',
    'Al acabar el tiempo, cambia de muslo.',
  ],
  cues: ['Solo el muslo', 'Lento como la miel', 'Pecho abierto'],
  breath: 'Respira lento y sin pausas.',
  difficulties: [
    { what: 'Sostenerte cansa.', ease: 'Siéntate en una silla y usa un rodillo de mano.' },
    { what: 'Te encorvas.', ease: 'Siéntate en una manta doblada y sube el pecho.' },
  ],
  stopIf: ['Un dolor eléctrico que baja por la pierna', 'Un pie sin sensibilidad'],
  standIns: 'En una silla, un rodillo de cocina o de mano hace lo mismo.',
} as const satisfies ExerciseWords;
