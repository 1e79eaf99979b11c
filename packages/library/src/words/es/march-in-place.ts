import type { ExerciseWords } from '@plumbline/engine';

export const marchInPlace = {
  name: 'Marcha en el sitio',
  aliases: ['caminar en el sitio', 'marchar sin avanzar', 'march in place'],
  purpose: 'Entrena el corazón y las piernas sin salir del cuarto.',
  setUp: 'Ponte al lado de una encimera, una pared o una silla pesada. Apoya una mano con suavidad.',
  steps: [
    'Lleva el peso a un pie y sube un poco el otro.',
    'Apóyalo suave y pasa al otro pie.',
    'Da pasos bajos y parejos.',
    'Mueve el brazo libre al ritmo.',
    'A la mitad, date la vuelta para apoyar la otra mano.',
  ],
  cues: ['Pasos bajos y suaves', 'La mano sigue apoyada', 'Mira al frente'],
  breath: 'Respira de modo que hablar sea fácil.',
  difficulties: [
    { what: 'Te falta equilibrio.', ease: 'Usa las dos manos, o sube solo los talones.' },
    { what: 'Te cansas pronto.', ease: 'Hazlo en ratos cortos durante el día.' },
  ],
  stopIf: ['Dolor en el pecho, o una respiración que no se calma', 'Mareo', 'Una pierna que sientes débil o que cede'],
  standIns: 'Cualquier cosa pesada y firme a la altura de la cintura puede ser tu apoyo.',
} as const satisfies ExerciseWords;
