import type { ExerciseWords } from '@plumbline/engine';

export const pronePressUp = {
  name: 'Empujar el pecho arriba, boca abajo',
  aliases: ['extensión boca abajo', 'extensiones boca abajo', 'prone press-up'],
  purpose: 'Para espaldas que se sienten mejor al doblarse hacia atrás.',
  setUp: 'Acuéstate boca abajo, con las manos al lado de los hombros. Afloja las piernas y los glúteos.',
  steps: [
    'Empuja con las manos y sube el pecho.',
    'Deja que la cadera pese y se hunda.',
    'Que trabajen los brazos, no la espalda.',
    'Espera una respiración y luego baja.',
    'La próxima vez sube un poco más, si te sienta bien.',
  ],
  cues: ['Cadera pesada', 'Glúteos sueltos', 'Los brazos hacen el trabajo'],
  breath: 'Suelta el aire al subir, tómalo al bajar.',
  difficulties: [
    { what: 'La cadera se despega.', ease: 'Sube solo la mitad o quédate en los antebrazos.' },
    { what: 'Las muñecas molestan.', ease: 'Apóyate en los antebrazos y sube menos.' },
  ],
  stopIf: ['Dolor u hormigueo que baja más por la pierna', 'Un pellizco en la zona baja de la espalda que crece cada vez'],
  standIns: 'Una alfombra o una manta doblada sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
