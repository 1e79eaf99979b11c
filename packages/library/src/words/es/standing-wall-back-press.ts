import type { ExerciseWords } from '@plumbline/engine';

export const standingWallBackPress = {
  name: 'Codos contra la pared',
  aliases: ['empujar la pared con los codos', 'presión de espalda en la pared', 'wall back press'],
  purpose: 'Fortalece la parte alta de la espalda, de pie contra una pared.',
  setUp: 'Ponte de espaldas a una pared, con los pies un paso corto adelante. Dobla los codos junto al cuerpo.',
  steps: [
    'Deja que los glúteos y la parte alta de la espalda toquen la pared.',
    'Deja la cabeza donde esté cómoda.',
    'Suelta el aire y empuja la pared con los dos codos.',
    'Siente trabajar los músculos entre los omóplatos.',
    'Sostén mientras cuentas, luego afloja y descansa.',
  ],
  cues: ['Codos junto a las costillas', 'Costillas blandas', 'Empuje parejo y ligero'],
  breath: 'Suelta el aire al empujar y respira suave mientras sostienes.',
  difficulties: [
    { what: 'La zona baja de la espalda se arquea y se aleja.', ease: 'Aleja un poco más los pies y empuja menos.' },
    { what: 'Los codos molestan.', ease: 'Pon una toalla doblada detrás de cada uno.' },
  ],
  stopIf: ['Dolor en el hombro', 'Dolor de espalda que crece', 'Mareo'],
  standIns: 'Una puerta cerrada con llave puede ser la pared.',
} as const satisfies ExerciseWords;
