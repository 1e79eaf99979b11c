import type { ExerciseWords } from '@plumbline/engine';

export const goodMorning = {
  name: 'Reverencia de pie',
  aliases: ['buenos días', 'good morning', 'inclinación de cadera de pie'],
  purpose: 'Trabaja la parte de atrás de las piernas y la espalda con una reverencia lenta.',
  setUp: 'Ponte de pie con los pies al ancho de la cadera y cruza los brazos sobre el pecho.',
  steps: [
    'Afloja las rodillas y déjalas así.',
    'Deja que la cadera vaya atrás mientras el pecho va adelante.',
    'Al primer tirón firme detrás de los muslos, empieza a volver.',
    'Aprieta los glúteos para acabar de pie.',
  ],
  cues: ['La cadera va atrás', 'Solo lo que es fácil', 'Acaba con los glúteos'],
  breath: 'Toma aire al bajar y suéltalo al subir.',
  difficulties: [
    { what: 'La espalda se redondea casi abajo.', ease: 'Sube un poco antes.' },
    { what: 'Sientes tensas las piernas.', ease: 'Dobla más las rodillas.' },
  ],
  stopIf: ['Molestia en la espalda que crece', 'Dolor u hormigueo que baja por una pierna', 'Mareo'],
  standIns: '',
} as const satisfies ExerciseWords;
