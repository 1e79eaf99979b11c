import type { ExerciseWords } from '@plumbline/engine';

export const standingHipFlexorStretch = {
  name: 'Estirar el frente de la cadera de pie',
  aliases: ['psoas de pie', 'flexores de cadera de pie', 'standing hip-flexor stretch'],
  purpose: 'Estira el frente de la cadera después de un rato en la silla.',
  setUp: 'Ponte junto a una silla, encimera o pared, con una mano apoyada. Lleva un pie un paso corto atrás.',
  steps: [
    'Apunta los dos pies al frente.',
    'Mete el coxis y tensa el glúteo de atrás.',
    'Lleva la cadera al frente hasta que tire un poco.',
    'Descansa ahí, respira y sigue con la otra pierna.',
  ],
  cues: ['Coxis adentro', 'Solo un tirón suave', 'Cara y mandíbula sueltas'],
  breath: 'Deja que el aire salga largo y suave.',
  difficulties: [
    { what: 'Lo sientes en la espalda.', ease: 'Mete más el coxis e inclínate menos.' },
    { what: 'No sientes nada.', ease: 'Da un paso algo más largo.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en la ingle'],
  standIns: 'Sirve una encimera, una silla pesada o una pared.',
} as const satisfies ExerciseWords;
