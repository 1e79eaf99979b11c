import type { ExerciseWords } from '@plumbline/engine';

export const invertedRow = {
  name: 'Remo invertido',
  aliases: ['remo con el propio peso', 'dominada australiana', 'inverted row'],
  purpose: 'Fortalece la parte alta de la espalda y toda la línea del cuerpo con tu propio peso.',
  setUp: 'Busca una barra fija a la altura de la cadera o más. Cuanto más alta, más fácil.',
  steps: [
    'Agarra la barra y camina adelante hasta colgar debajo, en diagonal.',
    'Haz una línea de los talones a la cabeza.',
    'Lleva el pecho a la barra.',
    'Baja hasta que los brazos estén rectos.',
    'Para acabar, trae los pies debajo de ti y levántate.',
  ],
  cues: ['Una línea larga', 'Pecho a la barra', 'Barbilla un poco dentro'],
  breath: 'Suelta el aire al subir, toma aire al bajar.',
  difficulties: [
    { what: 'La cadera se hunde.', ease: 'Dobla las rodillas, o usa una barra más alta.' },
    { what: 'No llegas a tocar la barra.', ease: 'Sube hasta donde tengas control.' },
  ],
  stopIf: ['Dolor de espalda cuando la cadera se hunde', 'Dolor en un codo o un hombro', 'Manos que empiezan a soltarse'],
  standIns: 'Sirven también unas cintas de colgar para ejercicio. Más fácil: el remo con toalla en la puerta.',
} as const satisfies ExerciseWords;
