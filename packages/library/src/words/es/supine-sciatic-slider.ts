import type { ExerciseWords } from '@plumbline/engine';

export const supineSciaticSlider = {
  name: 'Deslizar la pierna boca arriba',
  aliases: ['deslizamiento del ciático boca arriba', 'flossing del ciático', 'sciatic slider'],
  purpose: 'Deja que el nervio largo de la pierna se deslice un poco, sin tirón.',
  setUp: 'Acuéstate boca arriba con un pie apoyado. Agarra el otro muslo por detrás, con esa rodilla hacia el techo.',
  steps: [
    'Empieza a estirar la rodilla y aleja la punta del pie.',
    'Vuelve antes de sentir un tirón.',
    'Dobla la rodilla y trae los dedos hacia ti.',
    'Ve y ven, fácil como un columpio.',
  ],
  cues: ['Nada de estirar', 'Ligero y lento', 'Vuelve pronto'],
  breath: 'Respira fácil todo el tiempo.',
  difficulties: [
    { what: 'Sientes un tirón o un chispazo.', ease: 'Hazlo la mitad, o deja la rodilla más doblada.' },
    { what: 'Cuesta agarrar el muslo.', ease: 'Pasa una toalla por detrás.' },
  ],
  stopIf: ['Hormigueo o dolor que sigue ahí después de un minuto', 'Debilidad o falta de sensibilidad nuevas: pide pronto que las revisen'],
  standIns: 'Un sofá o una manta gruesa doblada sirve igual que una colchoneta o una cama.',
} as const satisfies ExerciseWords;
