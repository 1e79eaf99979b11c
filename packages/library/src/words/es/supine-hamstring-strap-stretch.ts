import type { ExerciseWords } from '@plumbline/engine';

export const supineHamstringStrapStretch = {
  name: 'Estirar detrás del muslo con correa',
  aliases: ['isquiotibiales con correa', 'estirar isquios con toalla', 'hamstring strap stretch'],
  purpose: 'Estira la parte de atrás del muslo con la espalda en reposo.',
  setUp: 'Acuéstate boca arriba en una colchoneta o cama, rodillas dobladas. Pasa una correa o toalla por un pie.',
  steps: [
    'Sube esa pierna y deja que la rodilla casi se estire.',
    'Acerca la correa hasta sentir un tirón suave detrás del muslo.',
    'Deja el coxis abajo.',
    'Espera y deja que la pierna pese.',
    'Dobla la rodilla para salir y pasa la correa al otro pie.',
  ],
  cues: ['Tirón suave, sin rebote', 'El coxis no se despega', 'Manos blandas'],
  breath: 'Suelta el aire lento cada vez que la pierna cede un poco.',
  difficulties: [
    { what: 'Lo sientes tras la rodilla o en la pantorrilla.', ease: 'Dobla un poco la rodilla y aleja la punta del pie.' },
    { what: 'Los hombros se tensan.', ease: 'Usa una correa más larga, para que los brazos descansen.' },
  ],
  stopIf: ['Hormigueo o un tirón eléctrico en la pantorrilla o el pie', 'Dolor de espalda'],
  standIns: 'Una toalla de baño, un cinturón o una bufanda sirve de correa. Una cama sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
