import type { ExerciseWords } from '@plumbline/engine';

export const scapularRetraction = {
  name: 'Juntar los omóplatos',
  aliases: ['retracción escapular', 'apretar los omóplatos', 'scapular retraction'],
  purpose: 'Pone a trabajar los músculos que hay entre los omóplatos.',
  setUp: 'Siéntate o ponte de pie con los brazos sueltos a los lados.',
  steps: [
    'Lleva los omóplatos suave hacia atrás y un poco abajo.',
    'Déjalos ahí mientras cuentas dos.',
    'Las costillas quedan quietas mientras tanto.',
    'Deja que los hombros vuelvan del todo al frente.',
  ],
  cues: ['Atrás y un poco abajo', 'Costillas quietas', 'Suelta del todo'],
  breath: 'Suelta el aire cuando se acercan los omóplatos.',
  difficulties: [
    { what: 'Los hombros suben a las orejas.', ease: 'Súbelos una vez, suéltalos y empieza.' },
    { what: 'El pecho se infla.', ease: 'Aprieta la mitad.' },
  ],
  stopIf: ['Dolor de cuello', 'Dolor u hormigueo que baja por un brazo'],
  standIns: 'Cualquier asiento sirve, y de pie también.',
} as const satisfies ExerciseWords;
