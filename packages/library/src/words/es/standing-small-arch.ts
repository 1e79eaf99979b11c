import type { ExerciseWords } from '@plumbline/engine';

export const standingSmallArch = {
  name: 'Arco pequeño de pie',
  aliases: ['extensión de pie', 'doblarse atrás de pie', 'standing back bend'],
  purpose: 'Un arco pequeño hacia atrás para hacer en cualquier parte después de la silla.',
  setUp: 'Ponte de pie con los pies separados y las manos detrás de la cadera. Ten cerca una pared o una encimera.',
  steps: [
    'Deja que las manos empujen un poco la cadera al frente.',
    'Lleva el pecho atrás, solo unos tres o cuatro centímetros.',
    'Mira al frente todo el tiempo.',
    'Vuelve al centro y deja colgar los brazos.',
  ],
  cues: ['Basta muy poco', 'Los ojos al frente', 'Rodillas sueltas'],
  breath: 'Suelta el aire al ir atrás, tómalo al volver.',
  difficulties: [
    { what: 'Te falta equilibrio.', ease: 'Pega los muslos a una encimera y agárrate.' },
    { what: 'Al final pellizca.', ease: 'Para antes o haz el arco en la silla.' },
  ],
  stopIf: ['Mareo', 'Un pellizco que crece cada vez', 'Dolor que baja más por la pierna'],
  standIns: '',
} as const satisfies ExerciseWords;
