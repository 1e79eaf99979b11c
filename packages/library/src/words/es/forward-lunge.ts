import type { ExerciseWords } from '@plumbline/engine';

export const forwardLunge = {
  name: 'Zancada, atrás o adelante',
  aliases: ['zancada inversa', 'estocada', 'lunge', 'desplante'],
  purpose: 'Entrena las piernas para dar el paso, bajar y volver.',
  setUp: 'Ponte de pie con el suelo libre delante y detrás. Empieza hacia atrás: es más fácil para la rodilla.',
  steps: [
    'Da un paso largo atrás y pisa suave con los dedos.',
    'Dobla las dos rodillas y baja recto.',
    'La rodilla de atrás para antes de tocar el suelo.',
    'Empuja y trae el pie a su sitio.',
    'Cuando sea fácil, da el paso hacia delante.',
  ],
  cues: ['Pisa suave', 'Cuerpo alto', 'Paso largo'],
  breath: 'Toma aire al dar el paso y suéltalo al volver.',
  difficulties: [
    { what: 'Te tambaleas al pisar.', ease: 'Da el paso también un poco hacia el lado.' },
    { what: 'Se queja la rodilla.', ease: 'Haz el paso más largo y baja menos.' },
  ],
  stopIf: ['Dolor de rodilla', 'Un pellizco en la espalda', 'Equilibrio que se pierde'],
  standIns: '',
} as const satisfies ExerciseWords;
