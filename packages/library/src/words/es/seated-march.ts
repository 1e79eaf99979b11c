import type { ExerciseWords } from '@plumbline/engine';

export const seatedMarch = {
  name: 'Marcha en la silla',
  aliases: ['marchar en el asiento', 'caminar en la silla', 'seated march'],
  purpose: 'Entrena el corazón y las piernas en el asiento.',
  setUp:
    'Siéntate con la espalda alta cerca del borde de un asiento firme. Si las rodillas quedan más altas que la cadera, agrega un cojín.',
  steps: [
    'Sube un pie del suelo, el ancho de una mano.',
    'Bájalo y sube el otro.',
    'Mueve los brazos como si fueras de paseo.',
    'Busca un ritmo que puedas llevar mientras hablas.',
    'Haz una pausa cuando quieras, y suma los minutos.',
  ],
  cues: ['Pasos cortos y rápidos', 'Mueve los brazos', 'Espalda alta'],
  breath: 'Respira libre, a un ritmo en el que puedas hablar.',
  difficulties: [
    { what: 'Las piernas no acompañan.', ease: 'Da golpes suaves al aire con los brazos, al mismo ritmo.' },
    { what: 'La cadera se cansa.', ease: 'Deja los dedos abajo y sube solo los talones.' },
  ],
  stopIf: ['Dolor en el pecho, o una respiración que no se calma', 'Mareo', 'Dolor que baja más por la pierna'],
  standIns: 'El borde de la cama, un banco o tu silla de ruedas puede ser el asiento.',
} as const satisfies ExerciseWords;
