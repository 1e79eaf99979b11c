import type { ExerciseWords } from '@plumbline/engine';

export const sitToStand = {
  name: 'Sentarse y levantarse',
  aliases: ['levantarse de la silla', 'sentadilla en silla', 'sit to stand'],
  purpose: 'Fortalece las piernas que te levantan de cada silla.',
  setUp: 'Pon una silla firme con el respaldo contra la pared. Siéntate cerca del borde, con los pies bajo las rodillas.',
  steps: [
    'Inclínate desde la cadera hasta tener la nariz sobre los dedos de los pies.',
    'Empuja con todo el pie y ponte de pie con el cuerpo alto.',
    'Respira una vez arriba.',
    'Lleva la cadera atrás y siéntate lento, como si el asiento quemara.',
  ],
  cues: ['Nariz sobre los pies', 'Rodillas separadas', 'Baja como una pluma'],
  breath: 'Suelta el aire al levantarte y tómalo al sentarte.',
  difficulties: [
    { what: 'No te levantas sin darte impulso.', ease: 'Agrega un cojín firme o empuja los muslos con las manos.' },
    { what: 'Caes en la última parte.', ease: 'Detente un momento justo sobre el asiento.' },
  ],
  stopIf: ['Dolor de rodilla que crece', 'Dolor de espalda al inclinarte', 'Mareo al ponerte de pie'],
  standIns: 'Sirve un banco o un asiento firme, más o menos a la altura de la rodilla.',
} as const satisfies ExerciseWords;
