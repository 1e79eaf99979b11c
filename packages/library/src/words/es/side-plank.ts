import type { ExerciseWords } from '@plumbline/engine';

export const sidePlank = {
  name: 'Plancha lateral',
  aliases: ['plancha de lado', 'puente lateral', 'side plank'],
  purpose: 'Un reto completo para el lado del tronco y la cadera.',
  setUp: 'Acuéstate de lado con las piernas largas, sobre el antebrazo. Pon el pie de arriba justo delante del otro.',
  steps: [
    'Aleja el suelo con el antebrazo.',
    'Sube la cadera hasta que el cuerpo sea una línea.',
    'Deja costillas y cadera mirando al frente.',
    'El cuerpo sigue largo y firme, sin que caiga la cintura.',
    'Baja con control y cambia de lado.',
  ],
  cues: ['Una línea recta', 'Crece sobre el codo', 'Que el aire se mueva'],
  breath: 'Deja que el aire fluya mientras trabaja la cintura.',
  difficulties: [
    { what: 'La cadera se hunde.', ease: 'Dobla la rodilla de abajo y apóyala.' },
    { what: 'Te vas adelante o atrás.', ease: 'Empuja con el borde del pie de arriba.' },
  ],
  stopIf: ['Dolor en el hombro', 'Dolor de espalda más agudo que el esfuerzo del músculo'],
  standIns: 'Una toalla doblada bajo el codo ablanda un suelo duro.',
} as const satisfies ExerciseWords;
