import type { ExerciseWords } from '@plumbline/engine';

export const bodyScanRelaxation = {
  name: 'Recorrido por el cuerpo',
  aliases: ['escaneo corporal', 'relajación guiada', 'body scan', 'meditación'],
  purpose: 'Da a tu mente una sola cosa tranquila mientras el cuerpo descansa.',
  setUp: 'Acuéstate o siéntate como mejor te sientas ahora. Cierra los ojos o mira un punto.',
  steps: [
    'Nota tus pies y lo que tocan.',
    'Sube poco a poco con la mente por las piernas hasta la cadera.',
    'Sigue por la espalda, la barriga y el pecho.',
    'Visita luego las manos, los brazos, el cuello y la cara.',
    'Si la mente se va, vuelve a tu próxima respiración.',
  ],
  cues: ['No hay nada que cambiar', 'Solo nota y sigue', 'Distraerse está bien'],
  breath: 'Respira como quieras y deja que cada salida de aire pese.',
  difficulties: [
    { what: 'Buscas una y otra vez lo que duele.', ease: 'Quédate más en un lugar que esté bien, como las manos.' },
    { what: 'Te cuesta quedarte en calma.', ease: 'Haz solo un minuto, o deja los ojos abiertos.' },
  ],
  stopIf: ['Malestar o pánico: abre los ojos, siéntate y muévete'],
  standIns: '',
} as const satisfies ExerciseWords;
