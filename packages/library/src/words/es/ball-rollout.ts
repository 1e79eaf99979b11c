import type { ExerciseWords } from '@plumbline/engine';

export const ballRollout = {
  name: 'Rodar con la pelota grande',
  aliases: ['rollout con pelota', 'plancha con fitball', 'ball rollout'],
  purpose: 'Un buen reto para la parte delantera del tronco.',
  setUp: 'Ponte de rodillas en una colchoneta, detrás de una pelota grande. Apoya los antebrazos encima.',
  steps: [
    'Mete un poco el coxis y pon firmes los glúteos.',
    'Haz rodar la pelota despacio y deja que la cadera la siga.',
    'Detente antes de que la zona baja de la espalda se hunda.',
    'Aprieta con los antebrazos y vuelve arriba, sobre las rodillas.',
  ],
  cues: ['La cadera también viaja', 'Empieza con poco', 'Costillas dentro'],
  breath: 'Toma aire al alejarte y suéltalo al volver.',
  difficulties: [
    { what: 'La espalda se hunde.', ease: 'Rueda la mitad hasta que sea fácil.' },
    { what: 'La pelota se escapa.', ease: 'Ponte frente a una pared, así se para antes.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en el hombro'],
  standIns: 'Una manta doblada protege las rodillas. En casa nada sustituye del todo a la pelota.',
} as const satisfies ExerciseWords;
