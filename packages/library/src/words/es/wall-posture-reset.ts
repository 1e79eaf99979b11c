import type { ExerciseWords } from '@plumbline/engine';

export const wallPostureReset = {
  name: 'Pausa en la pared',
  aliases: ['volver a empezar en la pared', 'espalda a la pared', 'wall reset'],
  purpose: 'Medio minuto para salir de la posición en la que estabas.',
  setUp: 'Ponte de espaldas a una pared, con los talones cerca. Que la cadera y los hombros la toquen.',
  steps: [
    'Deja descansar la cabeza en la pared o en una toalla doblada.',
    'Pon la barriga un poco firme y lleva apenas la barbilla adentro.',
    'Crece hacia arriba, como si un hilo subiera la coronilla.',
    'Quédate y respira, con las rodillas sueltas.',
    'Sepárate y sigue como te guste.',
  ],
  cues: ['Cuerpo alto y cómodo', 'La cabeza no tiene que tocar', 'Costillas blandas'],
  breath: 'Sigue respirando en calma.',
  difficulties: [
    { what: 'La cabeza no llega.', ease: 'Pon detrás una toalla enrollada o deja el hueco.' },
    { what: 'Se siente rígido y forzado.', ease: 'Deja la pared y estírate bien hacia arriba.' },
  ],
  stopIf: ['Dolor de cuello', 'Mareo'],
  standIns: 'Una puerta lisa y cerrada sirve igual que una pared.',
} as const satisfies ExerciseWords;
