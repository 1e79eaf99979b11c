import type { ExerciseWords } from '@plumbline/engine';

export const seatedHandPress = {
  name: 'Puños contra los muslos',
  aliases: ['empujar con las manos en la silla', 'abdomen en la silla', 'hand press'],
  purpose: 'Trabaja los músculos de la barriga en la silla, con muy poco esfuerzo.',
  setUp: 'Siéntate con la espalda alta en una silla firme, una silla de ruedas o el borde de la cama. Apoya los pies.',
  steps: [
    'Cierra los puños sin fuerza y ponlos en los muslos, pulgares arriba.',
    'Suelta el aire y empuja los puños suave hacia abajo.',
    'Siente cómo la barriga se pone firme sin que nada se mueva.',
    'Sigue con poca fuerza mientras cuentas y respiras.',
    'Suelta del todo antes de empujar otra vez.',
  ],
  cues: ['Espalda alta', 'Empuje ligero, un tercio', 'Hombros bajos'],
  breath: 'Suelta el aire despacio al empujar y nunca lo aguantes.',
  difficulties: [
    { what: 'Los hombros suben.', ease: 'Empuja menos y deja caer los codos.' },
    { what: 'Las manos o muñecas molestan.', ease: 'Empuja con los antebrazos.' },
  ],
  stopIf: ['Un poco de mareo', 'Dolor de espalda que crece al empujar'],
  standIns: 'Cualquier asiento firme sirve, hasta un banco de jardín.',
} as const satisfies ExerciseWords;
