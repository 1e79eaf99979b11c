import type { ExerciseWords } from '@plumbline/engine';

export const barbellBackSquat = {
  name: 'Sentadilla con barra atrás',
  aliases: ['sentadilla trasera', 'back squat', 'sentadilla con barra'],
  purpose: 'Un ejercicio de piernas pesado, para quien ya hace bien la sentadilla con peso.',
  setUp: 'Pon las barras de seguridad justo por debajo de tu punto más bajo. Apoya la barra sobre la parte alta de la espalda.',
  steps: [
    'Sal de los ganchos con dos pasos cortos hacia atrás.',
    'Toma aire y pon firme todo el centro del cuerpo.',
    'Baja siempre al mismo ritmo, hasta donde tengas control.',
    'Sube con fuerza, la cadera y el pecho a la vez.',
    'Al acabar la serie, camina y deja la barra en su sitio.',
  ],
  cues: ['Primero las barras de seguridad', 'Centro firme', 'Una limpia cada vez'],
  breath: 'Arriba toma aire y ponte firme; suéltalo mientras subes.',
  difficulties: [
    { what: 'Abajo se mete el coxis.', ease: 'Detente más arriba o quita peso.' },
    { what: 'La barra te duele en los hombros.', ease: 'Agárrala más ancho, o vuelve al peso en el pecho.' },
  ],
  stopIf: ['Dolor de espalda, o sensaciones que bajan por una pierna', 'Dolor en los hombros bajo la barra', 'Mareo'],
  standIns: 'Sin soporte para la barra, haz la sentadilla con peso al pecho.',
} as const satisfies ExerciseWords;
