import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangSupinated = {
  name: 'Colgarse con las palmas hacia ti',
  aliases: ['agarre supino', 'colgarse palmas adentro', 'supinated hang'],
  purpose: 'Estira hombros y brazos de otra manera y da fuerza a las manos.',
  setUp: 'Pon una caja firme bajo una barra que aguante tu peso. Súbete para llegar sin saltar.',
  steps: [
    'Agarra la barra con las palmas hacia ti, al ancho de los hombros.',
    'Baja suave hasta que los brazos queden largos, sin trabar los codos.',
    'Alarga el cuello y deja que las piernas pesen.',
    'Cuando quede poco tiempo, busca la caja con los pies.',
    'Apóyate en ella y baja con un paso. Nunca de golpe.',
  ],
  cues: ['Palmas hacia ti', 'Codos sueltos', 'Piernas pesadas'],
  breath: 'Respira en calma, igual al entrar que al salir.',
  difficulties: [
    { what: 'Sientes tirantes los codos.', ease: 'Junta más las manos, o agarra con las palmas hacia afuera.' },
    { what: 'La espalda se arquea.', ease: 'Lleva los pies un poco al frente.' },
  ],
  stopIf: ['Dolor por dentro del codo o en el frente del hombro', 'Una mano que se queda sin sensibilidad', 'Mareo'],
  standIns: 'Sirve una barra de parque con un banco o escalón cerca, si los dos son firmes.',
} as const satisfies ExerciseWords;
