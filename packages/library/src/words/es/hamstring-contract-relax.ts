import type { ExerciseWords } from '@plumbline/engine';

export const hamstringContractRelax = {
  name: 'Apretar y soltar, detrás del muslo',
  aliases: ['contraer y relajar isquiotibiales', 'FNP', 'PNF stretch'],
  purpose: 'Con un empuje suave y un descanso, busca más recorrido en la pierna.',
  setUp: 'Acuéstate boca arriba en una colchoneta o cama. Pasa una correa o toalla por un pie y sube esa pierna hasta que tire un poco.',
  steps: [
    'Aprieta el talón contra la correa con un tercio de tu fuerza.',
    'Cuenta cinco segundos, sin prisa.',
    'Suelta del todo y saca el aire.',
    'Sube la pierna un poco más con su propia fuerza.',
    'Tensa la correa y acomódate ahí.',
  ],
  cues: ['Un tercio, no más', 'Suelta del todo', 'Sin tirones'],
  breath: 'Sigue soltando el aire suave mientras aprietas.',
  difficulties: [
    { what: 'La pierna tiembla o le da un calambre.', ease: 'Aprieta menos.' },
    { what: 'El coxis se levanta.', ease: 'Baja algo la pierna antes de apretar.' },
  ],
  stopIf: ['Hormigueo que baja por la pierna', 'Calambre o dolor de espalda'],
  standIns: 'Una toalla de baño, un cinturón o una bufanda hacen de correa. La cama hace de colchoneta.',
} as const satisfies ExerciseWords;
