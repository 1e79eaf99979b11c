import type { ExerciseWords } from '@plumbline/engine';

export const stickRollLegs = {
  name: 'Massagestab für die Beine',
  aliases: ['Rollstab', 'Nudelholz für die Beine', 'massage stick'],
  purpose: 'Rollt Oberschenkel und Waden, bequem vom Stuhl aus.',
  setUp: 'Setz dich auf einen Stuhl, ein Fuß flach, das Bein locker. Halt den Stab an beiden Enden.',
  steps: [
    'Roll oben über den Oberschenkel, zu dir und von dir weg.',
    'Nimm dann die Seite und die Rückseite.',
    'Stell den Fuß näher oder auf eine Stufe, für die Wade.',
    'Lass Kniescheibe, Schienbein und Kniekehle aus.',
    'Mach dasselbe am anderen Bein.',
  ],
  cues: ['Muskel, nicht Knochen', 'Lockeres Bein', 'Fest und doch freundlich'],
  breath: 'Atme ganz natürlich.',
  difficulties: [
    { what: 'Deine Hände werden müde.', ease: 'Drück weniger und mach kürzere Runden.' },
    { what: 'An der Wade wird dein Rücken rund.', ease: 'Roll nur so weit, wie du aufrecht hinkommst.' },
  ],
  stopIf: ['Stechender Schmerz oder blaue Flecken', 'Eine Wade, die dick oder heiß ist oder wehtut'],
  standIns: 'Ein Nudelholz oder ein glatter Besenstiel geht auch.',
} as const satisfies ExerciseWords;
