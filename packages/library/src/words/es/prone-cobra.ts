import type { ExerciseWords } from '@plumbline/engine';

export const proneCobra = {
  name: 'Subir el pecho, brazos atrás',
  aliases: ['cobra boca abajo', 'mantener la W boca abajo', 'prone cobra'],
  purpose: 'Da aguante a la zona entre los omóplatos y debajo de ellos.',
  setUp: 'Acuéstate boca abajo en una colchoneta, con la frente en una toalla doblada. Deja los brazos a los lados.',
  steps: [
    'Gira los pulgares hacia afuera, lejos del cuerpo.',
    'Desliza los omóplatos hacia los bolsillos de atrás.',
    'Despega apenas el esternón del suelo.',
    'Deja los ojos abajo y los pies en reposo.',
    'Baja suave y que todo se afloje.',
  ],
  cues: ['El esternón, apenas arriba', 'Pulgares afuera', 'Las piernas descansan'],
  breath: 'Sigue respirando normal todo el rato.',
  difficulties: [
    { what: 'La zona baja de la espalda se tensa.', ease: 'Pon una almohada bajo la barriga y sube menos.' },
    { what: 'La barbilla se adelanta.', ease: 'Sube un poco menos y mira hacia abajo.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor de cuello'],
  standIns: 'Si no tienes colchoneta, usa una alfombra o una manta.',
} as const satisfies ExerciseWords;
