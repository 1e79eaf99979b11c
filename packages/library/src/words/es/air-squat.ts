import type { ExerciseWords } from '@plumbline/engine';

export const airSquat = {
  name: 'Sentadilla sin peso',
  aliases: ['sentadilla libre', 'air squat', 'sentadilla con el propio peso'],
  purpose: 'Fortalece muslos y glúteos solo con tu propio peso.',
  setUp: 'Ponte de pie con los pies al ancho de los hombros y las puntas algo hacia fuera.',
  steps: [
    'Sube los brazos al frente para guardar el equilibrio.',
    'Dobla cadera y rodillas a la vez, como para sentarte.',
    'Baja mientras la espalda conserve su forma cómoda.',
    'Empuja con toda la planta de los pies y levántate.',
  ],
  cues: ['Cadera y rodillas juntas', 'Toda la planta en el suelo', 'Solo hasta donde sea fácil'],
  breath: 'Toma aire al bajar y suéltalo al subir.',
  difficulties: [
    { what: 'Te vas hacia delante.', ease: 'Estira más los brazos, o baja hasta una silla.' },
    { what: 'Sientes rígidos los tobillos.', ease: 'Pon un libro fino bajo los talones.' },
  ],
  stopIf: ['Un pellizco en la cadera', 'Dolor de rodilla o de espalda'],
  standIns: '',
} as const satisfies ExerciseWords;
