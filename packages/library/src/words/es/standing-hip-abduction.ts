import type { ExerciseWords } from '@plumbline/engine';

export const standingHipAbduction = {
  name: 'Pierna al lado, de pie',
  aliases: ['abducción de cadera de pie', 'abrir la pierna de pie', 'standing hip abduction'],
  purpose: 'Entrena los dos lados de la cadera para estar de pie y caminar, sin bajar al suelo.',
  setUp: 'Ponte de pie junto a una silla pesada, una encimera o una pared. Apoya una mano.',
  steps: [
    'Pasa el peso a la pierna que está junto al apoyo.',
    'Lleva la otra pierna un poco al lado.',
    'Los dedos miran al frente y el cuerpo sigue derecho.',
    'Sostén un segundo y trae la pierna de vuelta.',
    'Date la vuelta y haz lo mismo con la otra pierna.',
  ],
  cues: ['El cuerpo alto', 'Sube poco', 'Dedos al frente'],
  breath: 'Suelta el aire al alejar la pierna.',
  difficulties: [
    { what: 'Te inclinas para subir más.', ease: 'Sube menos; basta el ancho de una mano.' },
    { what: 'Te falta equilibrio.', ease: 'Ponte de cara al apoyo y usa las dos manos.' },
  ],
  stopIf: ['Dolor en la cadera o la espalda', 'Falta de equilibrio', 'Mareo'],
  standIns: 'Sirve una encimera de cocina, una silla pesada o una pared.',
} as const satisfies ExerciseWords;
