import type { ExerciseWords } from '@plumbline/engine';

export const heelSlide = {
  name: 'Deslizar el talón',
  aliases: ['deslizamiento de talón', 'heel slide', 'pierna deslizante boca arriba'],
  purpose: 'La forma más suave de trabajar la barriga boca arriba; si quieres, en la cama.',
  setUp: 'Acuéstate boca arriba en una cama o colchoneta. Dobla las dos rodillas y deja los brazos a los lados.',
  steps: [
    'Deja la zona baja de la espalda en su curva cómoda.',
    'Suelta el aire y desliza despacio un talón lejos de ti.',
    'Detente antes de que la espalda o la cadera quieran moverse.',
    'Trae el talón hasta que la rodilla esté otra vez doblada.',
    'Descansa un momento y desliza el otro talón.',
  ],
  cues: ['Talón en el suelo', 'Espalda tranquila', 'Lento al ir y al volver'],
  breath: 'Suelta el aire al alejar el talón y tómalo al traerlo.',
  difficulties: [
    { what: 'El talón se pega a la sábana o a la colchoneta.', ease: 'Ponte un calcetín, o pon un paño bajo el talón.' },
    { what: 'La espalda se levanta al alargar la pierna.', ease: 'Desliza solo hasta la mitad, con la rodilla algo doblada.' },
  ],
  stopIf: ['Dolor que crece al deslizar', 'Hormigueo nuevo en la pierna', 'Sensación de desmayo boca arriba'],
  standIns: 'Sirve cualquier cama firme. En suelo duro, acuéstate en una manta doblada.',
} as const satisfies ExerciseWords;
