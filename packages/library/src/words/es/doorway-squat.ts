import type { ExerciseWords } from '@plumbline/engine';

export const doorwaySquat = {
  name: 'Sentadilla en el marco de la puerta',
  aliases: ['sentadilla con apoyo', 'sentadilla asistida', 'doorway squat'],
  purpose: 'Deja que los brazos ayuden mientras aprendes la sentadilla.',
  setUp: 'Ponte ante una puerta abierta, un paso corto atrás del marco. Agarra los dos lados a la altura de la cintura.',
  steps: [
    'Lleva la cadera atrás y abajo; los brazos toman algo de peso.',
    'Deja el pecho alto y los talones en el suelo.',
    'Baja hasta donde sea fácil.',
    'Tira un poco con los brazos y vuelve a estar de pie.',
  ],
  cues: ['Talones abajo', 'Las manos ayudan un poco', 'Rodillas hacia los dedos'],
  breath: 'Toma aire al bajar y suéltalo al subir.',
  difficulties: [
    { what: 'Los talones se levantan.', ease: 'Baja menos, o pon un libro fino debajo.' },
    { what: 'Se cansan las manos.', ease: 'Usa más las piernas y apoya solo los dedos.' },
  ],
  stopIf: ['Un pellizco en la rodilla o la cadera', 'Dolor de espalda abajo del todo'],
  standIns: 'Sirve el borde de una encimera, o una banda atada a algo que no se mueva.',
} as const satisfies ExerciseWords;
