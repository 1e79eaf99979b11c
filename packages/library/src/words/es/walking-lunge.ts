import type { ExerciseWords } from '@plumbline/engine';

export const walkingLunge = {
  name: 'Zancada caminando',
  aliases: ['zancadas con desplazamiento', 'desplantes caminando', 'walking lunge'],
  purpose: 'Trabajo fuerte de piernas que además pide equilibrio.',
  setUp: 'Busca un camino libre de seis pasos largos o más. Ponte de pie en un extremo, con el cuerpo alto.',
  steps: [
    'Da un paso largo y apoya todo el pie.',
    'Baja hasta que la rodilla de atrás quede cerca del suelo.',
    'Sube y trae la pierna de atrás directo al frente.',
    'Haz la zancada con la otra pierna mientras avanzas.',
    'Detente y crece antes de darte la vuelta.',
  ],
  cues: ['Mejor lento que lejos', 'Cadera al frente', 'Pies sin ruido'],
  breath: 'Suelta el aire cada vez que subes.',
  difficulties: [
    { what: 'Vas con prisa y te falta equilibrio.', ease: 'Junta los pies entre un paso y otro.' },
    { what: 'Las piernas se cansan rápido.', ease: 'Haz la mitad y descansa más.' },
  ],
  stopIf: ['Dolor de rodilla o de espalda', 'Tropezones', 'Mareo'],
  standIns: '',
} as const satisfies ExerciseWords;
