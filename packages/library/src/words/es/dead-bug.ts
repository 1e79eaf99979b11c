import type { ExerciseWords } from '@plumbline/engine';

export const deadBug = {
  name: 'Bicho boca arriba',
  aliases: ['dead bug', 'bicho muerto', 'insecto muerto'],
  purpose: 'Practica un tronco quieto mientras se mueven brazos y piernas.',
  setUp: 'Acuéstate boca arriba en una colchoneta o cama firme. Sube las rodillas sobre la cadera y apunta las manos al techo.',
  steps: [
    'Deja que la zona baja de la espalda descanse en su curva y suelta las costillas.',
    'Aleja un talón por el suelo mientras el brazo contrario va atrás, junto a la oreja.',
    'Haz una pausa donde las costillas aún sigan abajo.',
    'Suelta el aire y trae de vuelta ese brazo y esa pierna.',
    'Cambia a la otra pareja.',
  ],
  cues: ['Costillas pesadas', 'Estira menos si la espalda sube', 'Lento al ir y al volver'],
  breath: 'Toma aire al estirarte, suéltalo al volver.',
  difficulties: [
    { what: 'La espalda se despega del suelo.', ease: 'Estira solo hasta la mitad, o mueve solo la pierna.' },
    { what: 'Se cansa el cuello.', ease: 'Apoya la cabeza en una toalla pequeña doblada.' },
  ],
  stopIf: ['Dolor que crece en cada repetición', 'Hormigueo nuevo en una pierna'],
  standIns: 'Una cama firme o una manta doblada sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
