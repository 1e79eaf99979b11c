import type { ExerciseWords } from '@plumbline/engine';

export const tandemStand = {
  name: 'Stand Ferse an Zeh',
  aliases: ['Tandemstand', 'Seiltänzerstand', 'tandem stand'],
  purpose: 'Übt dein Gleichgewicht, wenn die Füße schmal stehen.',
  setUp: 'Stell dich seitlich zu einer Küchenzeile, einer Wand oder einem schweren Stuhl. Leg eine Hand darauf.',
  steps: [
    'Stell einen Fuß genau vor den anderen, Ferse an Zeh.',
    'Beide Füße tragen gleich viel.',
    'Schau auf einen Punkt an der Wand und steh still.',
    'Tritt zum Ausruhen heraus und tausch dann den vorderen Fuß.',
  ],
  cues: ['Die Hand bleibt nah', 'Die Augen auf einem Punkt', 'Groß und locker'],
  breath: 'Atme wie beim Plaudern.',
  difficulties: [
    { what: 'Du schwankst stark.', ease: 'Lass eine kleine Lücke zwischen den Füßen.' },
    { what: 'Es ist ganz leicht.', ease: 'Halt dich nur noch mit einem Finger.' },
  ],
  stopIf: ['Schwindel', 'Du musst immer wieder nach dem Halt greifen'],
  standIns: 'Am besten ist die Küchenzeile. Eine Wand oder ein schwerer Stuhl geht auch.',
} as const satisfies ExerciseWords;
