import type { ExerciseWords } from '@plumbline/engine';

export const boxSquat = {
  name: 'Sentadilla al banco',
  aliases: ['sentadilla al cajón', 'box squat', 'sentadilla a la silla'],
  purpose: 'Da a la sentadilla una meta, para que la cadera aprenda a ir atrás.',
  setUp: 'Ponte justo delante de un banco o una silla firme, con los pies al ancho de los hombros.',
  steps: [
    'Estira los brazos delante de ti.',
    'Lleva la cadera hacia el asiento.',
    'Tócalo apenas y sigue firme, sin sentarte.',
    'Empuja el suelo hasta estar de nuevo de pie.',
  ],
  cues: ['La cadera va primero', 'Toca, no te sientes', 'Espalda larga'],
  breath: 'Toma aire al bajar y suéltalo al subir.',
  difficulties: [
    { what: 'Caes en el último tramo.', ease: 'Pon un cojín para que el asiento esté más alto.' },
    { what: 'Te meces para levantarte.', ease: 'Usa un asiento más alto, o por ahora practica sentarte y levantarte.' },
  ],
  stopIf: ['Dolor de rodilla', 'Dolor de espalda que crece', 'Mareo'],
  standIns: 'Una silla firme va tan bien como un banco.',
} as const satisfies ExerciseWords;
