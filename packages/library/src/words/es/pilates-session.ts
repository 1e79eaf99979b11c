import type { ExerciseWords } from '@plumbline/engine';

export const pilatesSession = {
  name: 'Clase de pilates para empezar',
  aliases: ['pilates en colchoneta', 'pilates suave', 'mat Pilates'],
  purpose: 'Una sesión suave y completa que mezcla fuerza, control y respiración.',
  setUp: 'Elige una clase para empezar o para cuidar la espalda, en un salón o en pantalla. Pon una colchoneta y ropa suelta.',
  steps: [
    'Di en la clase qué direcciones le molestan a tu espalda.',
    'Empieza con la forma más pequeña de cada gesto.',
    'Si doblarte molesta, deja fuera lo de rodar y subir rodando.',
    'Apoya la cabeza en la colchoneta cuando quieras.',
    'Al acabar, escribe cómo te fue.',
  ],
  cues: ['Primero control, luego amplitud', 'Descansa cuando quieras', 'Ve a tu ritmo'],
  breath: 'Suelta el aire al hacer fuerza y deja las costillas blandas.',
  difficulties: [
    { what: 'La clase va muy rápido.', ease: 'Haz una repetición sí y otra no, y descansa entre medias.' },
    { what: 'Subir la cabeza cansa el cuello.', ease: 'Déjala abajo o en una almohada pequeña.' },
  ],
  stopIf: ['Dolor que se vuelve más agudo o que baja por una pierna', 'Mareo'],
  standIns: 'Una alfombra gruesa o una manta doblada sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
