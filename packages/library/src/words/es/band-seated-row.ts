import type { ExerciseWords } from '@plumbline/engine';

export const bandSeatedRow = {
  name: 'Remo con banda en la silla',
  aliases: ['remo sentado con banda', 'remo con banda elástica', 'seated band row'],
  purpose: 'Fortalece la parte alta de la espalda en la silla, con muy poca carga en la zona baja.',
  setUp:
    'Siéntate cerca del borde de una silla firme. Pasa la banda por los dos pies, con los talones en el suelo y las rodillas dobladas.',
  steps: [
    'Sostén las puntas de la banda con los brazos largos.',
    'Lleva las manos a las costillas de abajo, con los codos cerca.',
    'Junta los omóplatos con suavidad.',
    'Deja que la banda lleve los brazos al frente, sin irte detrás.',
  ],
  cues: ['Cuerpo alto, sin moverse', 'Los codos rozan los lados', 'Despacio al soltar'],
  breath: 'Suelta el aire al tirar, toma aire al estirar.',
  difficulties: [
    { what: 'La banda se sale de los pies.', ease: 'Dale una vuelta más en cada pie.' },
    { what: 'Te meces adelante y atrás.', ease: 'Usa una banda más ligera y tira menos lejos.' },
  ],
  stopIf: ['Dolor de espalda que crece', 'Una banda que se ve rota'],
  standIns: 'El borde de una cama firme puede ser tu asiento. Una pata de mesa sólida puede sujetar la banda en vez de los pies.',
} as const satisfies ExerciseWords;
