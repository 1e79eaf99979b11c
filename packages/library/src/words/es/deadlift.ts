import type { ExerciseWords } from '@plumbline/engine';

export const deadlift = {
  name: 'Peso muerto',
  aliases: ['deadlift', 'peso muerto con pesa rusa', 'peso muerto con barra'],
  purpose: 'Entrena cadera, piernas y espalda para levantar del suelo. Con poco peso está bien.',
  setUp: 'Ponte sobre el peso, cerca de las espinillas. Pies al ancho de la cadera.',
  steps: [
    'Dobla cadera y rodillas hasta poder agarrarlo.',
    'Alarga la espalda y estira los brazos.',
    'Tensa un poco antes de tirar y luego empuja con los pies.',
    'Deja el peso cerca de las piernas todo el camino.',
    'Acaba de pie, y lleva la cadera atrás para bajarlo.',
  ],
  cues: ['Cerca de las espinillas', 'Primero tensa', 'Detente al estar de pie'],
  breath: 'Abajo toma aire y ponte firme; arriba, suéltalo.',
  difficulties: [
    { what: 'La cadera sube antes de tiempo.', ease: 'Usa menos peso y empuja con las piernas.' },
    { what: 'El suelo queda muy lejos.', ease: 'Vuelve a empezar desde más alto.' },
  ],
  stopIf: ['Dolor de espalda agudo', 'Dolor u hormigueo que baja por una pierna', 'Mareo'],
  standIns: 'Una mochila llena va bien; súbela por el asa de arriba.',
} as const satisfies ExerciseWords;
