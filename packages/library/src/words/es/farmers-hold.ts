import type { ExerciseWords } from '@plumbline/engine';

export const farmersHold = {
  name: 'Sostener peso en las dos manos',
  aliases: ['sostén del granjero', 'farmer’s hold', 'carga de pie'],
  purpose: 'Practica estar de pie con carga en las dos manos: el primer paso para caminar con ella.',
  setUp: 'Pon dos pesas ligeras e iguales en una silla o mesa a tu lado.',
  steps: [
    'Toma de la silla una pesa con cada mano.',
    'Ponte de pie, con las rodillas sueltas y las pesas junto a los muslos.',
    'Crece hacia arriba y deja que los hombros se abran.',
    'Quédate así el tiempo que toque.',
    'Lleva la cadera atrás para dejar las pesas otra vez.',
  ],
  cues: ['Crece desde la coronilla', 'Hombros anchos', 'Sigue respirando'],
  breath: 'Respira suave y en calma todo el rato.',
  difficulties: [
    { what: 'Se cansan las manos.', ease: 'Usa menos peso o para antes.' },
    { what: 'Los hombros se suben.', ease: 'Suelta el aire y deja que cuelguen.' },
  ],
  stopIf: ['Molestia en la espalda que crece', 'Manos que empiezan a soltarse'],
  standIns: 'Van bien dos bolsas de compra o dos botellas llenas del mismo peso.',
} as const satisfies ExerciseWords;
