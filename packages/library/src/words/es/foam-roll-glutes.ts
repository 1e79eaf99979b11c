import type { ExerciseWords } from '@plumbline/engine';

export const foamRollGlutes = {
  name: 'Rodillo en los glúteos',
  aliases: ['foam roller glúteos', 'automasaje de glúteos', 'foam roll, glutes'],
  purpose: 'Presiona y recorre los músculos sobre los que te sientas.',
  setUp: 'Siéntate sobre el rodillo con las manos detrás. Si te va bien, pon un tobillo sobre la otra rodilla.',
  steps: [
    'Inclínate un poco hacia el lado de la pierna cruzada.',
    'Rueda unos centímetros adelante y atrás.',
    'Quédate donde esté sensible y deja caer tu peso.',
    'Quédate en lo carnoso, lejos del coxis.',
    'Cambia de pierna.',
  ],
  cues: ['Solo lo carnoso', 'Pasadas cortas', 'Espalda erguida'],
  breath: 'Suelta el aire al apoyarte en un punto con molestias.',
  difficulties: [
    { what: 'Cuesta cruzar la pierna.', ease: 'Deja los dos pies en el suelo y solo inclínate.' },
    { what: 'Se cansan las muñecas.', ease: 'Apoya un antebrazo, o usa una pelota en la pared.' },
  ],
  stopIf: ['Hormigueo que baja por la pierna', 'Un dolor agudo en la cadera'],
  standIns: 'Una pelota entre el glúteo y la pared es más suave.',
} as const satisfies ExerciseWords;
