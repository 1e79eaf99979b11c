import type { ExerciseWords } from '@plumbline/engine';

export const supineFigureFour = {
  name: 'Estirar el glúteo boca arriba',
  aliases: ['cuatro boca arriba', 'estirar el piramidal', 'lying figure-four stretch'],
  purpose: 'Estira la parte honda del glúteo mientras descansas.',
  setUp: 'Acuéstate boca arriba en una colchoneta o cama, rodillas dobladas y pies apoyados.',
  steps: [
    'Cruza un tobillo sobre la otra rodilla.',
    'Agarra por detrás el muslo de abajo con las dos manos.',
    'Trae ese muslo hasta que el glúteo tire un poco.',
    'Deja el coxis en el suelo.',
    'Suelta y cruza al revés.',
  ],
  cues: ['Coxis pesado', 'Tira del muslo, no de la espinilla', 'Mandíbula suelta'],
  breath: 'Deja que el aire largo derrita el tirón.',
  difficulties: [
    { what: 'No llegas al muslo.', ease: 'Pasa una toalla por detrás.' },
    { what: 'Lo nota la rodilla.', ease: 'Deja abajo el otro pie y solo cruza el tobillo.' },
  ],
  stopIf: ['Dolor de rodilla', 'Un pellizco en la ingle', 'Hormigueo que baja por la pierna'],
  standIns: 'Una cama sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
