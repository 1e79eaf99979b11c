import type { ExerciseWords } from '@plumbline/engine';

export const foamRollPecs = {
  name: 'Mit der Rolle: Brust',
  aliases: ['Brustmuskel rollen', 'Faszienrolle Brust'],
  purpose: 'Rollt die Vorderseite von Schulter und Brust.',
  setUp: 'Leg dich auf den Bauch, die Rolle schräg neben einer Achsel. Streck diesen Arm nach vorn, er ruht am Boden.',
  steps: [
    'Leg die Stirn auf die andere Hand.',
    'Lass den Brustmuskel auf die Rolle sinken.',
    'Schieb den Arm langsam auf und ab wie einen Scheibenwischer.',
    'Bleib weg vom Schlüsselbein und vom Busen.',
    'Rück hinüber und nimm die andere Seite.',
  ],
  cues: ['Neben der Achsel', 'Weiche Schulter', 'Langsamer Arm'],
  breath: 'Atme lange aus.',
  difficulties: [
    { what: 'Auf dem Bauch zu liegen ist schwer.', ease: 'Drück einen Ball zwischen Brust und Wand.' },
    { what: 'Der Druck ist zu groß.', ease: 'Leg dein Gewicht mehr auf die andere Seite.' },
  ],
  stopIf: ['Kribbeln im Arm', 'Enge oder Druck in der Brust, die nicht vom Muskel kommen: Hol sofort Hilfe'],
  standIns: 'Ein weicher Ball an der Wand kann das auch.',
} as const satisfies ExerciseWords;
