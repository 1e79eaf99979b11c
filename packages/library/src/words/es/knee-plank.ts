import type { ExerciseWords } from '@plumbline/engine';

export const kneePlank = {
  name: 'Plancha sobre las rodillas',
  aliases: ['plancha de rodillas', 'media plancha', 'knee plank'],
  purpose: 'Una plancha más corta que prepara la entera.',
  setUp: 'Arrodíllate en una colchoneta y baja a los antebrazos. Pon más relleno si las rodillas están sensibles.',
  steps: [
    'Pon los codos justo debajo de los hombros.',
    'Lleva las rodillas atrás hasta que los muslos queden inclinados.',
    'Haz una línea recta de las rodillas a la cabeza.',
    'Tira un poco de los codos hacia las rodillas.',
    'Lleva la cadera atrás para descansar entre una y otra.',
  ],
  cues: ['Recto de rodillas a cabeza', 'Corto y limpio', 'Mira las manos'],
  breath: 'Respira corto y fácil todo el tiempo.',
  difficulties: [
    { what: 'La cadera se hunde o sobresale.', ease: 'Mantén cinco segundos, descansa y repite.' },
    { what: 'Molestan las rodillas.', ease: 'Dobla una toalla debajo, o haz la plancha en la encimera.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor de rodilla que no se calma con relleno'],
  standIns: 'Una manta doblada o dos toallas ablandan el suelo.',
} as const satisfies ExerciseWords;
