import type { ExerciseWords } from '@plumbline/engine';

export const singleLegGluteBridge = {
  name: 'Puente con una pierna',
  aliases: ['puente a una pierna', 'puente de glúteo con un pie', 'single-leg bridge'],
  purpose: 'Un glúteo cada vez hace el trabajo de subir la cadera.',
  setUp: 'Acuéstate boca arriba en el suelo, rodillas dobladas. Sube una rodilla sobre su cadera y deja el otro pie apoyado.',
  steps: [
    'Empuja el suelo con el talón que está abajo.',
    'Sube la cadera recta, sin que caiga un lado.',
    'Espera un segundo con el tronco y el muslo en línea.',
    'Baja lento hasta que la cadera toque apenas.',
    'Termina tus repeticiones y cambia de pierna.',
  ],
  cues: ['Empuja con el talón', 'Los dos lados a la misma altura', 'Lento al bajar'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'La cadera gira.', ease: 'Vuelve al puente con marcha una semana o dos.' },
    { what: 'La espalda se arquea para subir más.', ease: 'Sube la mitad y deja las costillas abajo.' },
  ],
  stopIf: [
    'Un pellizco en la zona baja de la espalda',
    'Dolor en la parte de atrás de la pelvis',
    'Un calambre detrás del muslo que no se suelta',
  ],
  standIns: 'Una alfombra o una manta doblada sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
