import type { ExerciseWords } from '@plumbline/engine';

export const gardeningWithForm = {
  name: 'Jardín y huerto',
  aliases: ['jardinería', 'trabajo en el jardín', 'gardening'],
  purpose: 'Cuenta el jardín que disfrutas como movimiento real para todo el cuerpo.',
  setUp: 'Elige dos o tres tareas cortas, no una larga. Ten cerca algo blando para las rodillas o un taburete.',
  steps: [
    'Empieza con una tarea ligera unos minutos.',
    'Para lo bajo, arrodíllate o siéntate, así no te doblas mucho rato.',
    'Cambia de tarea cada quince minutos.',
    'Lleva cargas pequeñas, cerca del cuerpo.',
    'Gira con los pies al cavar o rastrillar.',
  ],
  cues: ['Cambia de tarea a menudo', 'Cargas pequeñas', 'Giran primero los pies'],
  breath: 'Suelta el aire al levantar o tirar.',
  difficulties: [
    { what: 'Una tarea no se acaba nunca.', ease: 'Pon una alarma y luego camina un poco.' },
    { what: 'Cuesta bajar al suelo.', ease: 'Trabaja en macetas o en un huerto elevado.' },
  ],
  stopIf: ['Dolor de espalda que sube', 'Dolor que baja más por la pierna', 'Mareo'],
  standIns: '',
} as const satisfies ExerciseWords;
