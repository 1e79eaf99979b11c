import type { ExerciseWords } from '@plumbline/engine';

export const sphinx = {
  name: 'Esfinge',
  aliases: ['postura de la esfinge', 'apoyo en antebrazos boca abajo', 'sphinx'],
  purpose: 'Deja que la espalda descanse en un arco suave.',
  setUp: 'Acuéstate boca abajo en una colchoneta o alfombra. Empieza con la frente en las manos.',
  steps: [
    'Desliza los codos bajo los hombros, con los antebrazos apoyados.',
    'Deja que el pecho suba sobre los brazos, sin empujar.',
    'Que el frente de la cadera pese.',
    'Afloja la barriga y los glúteos mientras descansas.',
    'Baja el pecho y gira la cabeza al lado más cómodo.',
  ],
  cues: ['Cadera pesada', 'Hombros lejos de las orejas', 'Barriga blanda'],
  breath: 'Respira lento hacia la barriga.',
  difficulties: [
    { what: 'La espalda se siente apretada.', ease: 'Lleva los codos más al frente.' },
    { what: 'El cuello se cansa.', ease: 'Mira tus manos.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor que baja más por la pierna'],
  standIns: 'Una alfombra o una manta doblada sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
