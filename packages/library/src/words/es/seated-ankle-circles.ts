import type { ExerciseWords } from '@plumbline/engine';

export const seatedAnkleCircles = {
  name: 'Círculos de tobillo en la silla',
  aliases: ['girar los tobillos', 'círculos con el pie', 'ankle circles'],
  purpose: 'Mueve los tobillos y las pantorrillas cuando pasas mucho rato en la silla.',
  setUp: 'Siéntate bien atrás, con los dos pies en el suelo.',
  steps: [
    'Sube un pie, o apóyalo en el talón.',
    'Dibuja con el dedo gordo un círculo lento y redondo.',
    'Tras unos pocos, gira hacia el otro lado.',
    'Aleja las puntas de los pies y luego tráelas hacia ti.',
  ],
  cues: ['Círculos grandes', 'Pierna quieta', 'Hacia los dos lados'],
  breath: 'Respira como quieras.',
  difficulties: [
    { what: 'El muslo se cansa.', ease: 'Apoya el talón en el suelo o en un taburete.' },
    { what: 'La pantorrilla da calambres.', ease: 'Trae los dedos hacia ti, espera y haz círculos más pequeños.' },
  ],
  stopIf: ['Un calambre que no se va', 'Dolor en la pantorrilla con hinchazón o calor: pide que la revisen'],
  standIns: 'Hazlo en silla de ruedas o en la cama.',
} as const satisfies ExerciseWords;
