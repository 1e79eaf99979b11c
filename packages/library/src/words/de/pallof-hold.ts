import type { ExerciseWords } from '@plumbline/engine';

export const pallofHold = {
  name: 'Pallof-Halten',
  aliases: ['gegen die Drehung halten', 'Anti-Rotation mit Band', 'Pallof hold'],
  purpose: 'Du übst, einem sanften Zug zur Seite standzuhalten.',
  setUp: 'Mach ein leichtes Band auf Brusthöhe fest. Steh seitlich dazu, die Füße hüftbreit.',
  steps: [
    'Halt das Band mit beiden Händen am Brustbein.',
    'Geh zur Seite, bis du einen leichten Zug spürst.',
    'Schieb die Hände ein kleines Stück von der Brust weg.',
    'Schau nach vorn, auch wenn das Band dich drehen will.',
    'Hol die Hände heran und dreh dich für die andere Seite um.',
  ],
  cues: ['Nach vorn schauen', 'Weiche Knie', 'Nur ein leichter Zug'],
  breath: 'Atme ruhig, solange du hältst.',
  difficulties: [
    { what: 'Das Band gewinnt und dreht dich.', ease: 'Geh näher an den Halt heran.' },
    { what: 'Deine Schultern steigen.', ease: 'Lass die Hände näher an der Brust.' },
  ],
  stopIf: ['Ein drehender Schmerz im Rücken', 'Der Halt bewegt sich'],
  standIns: 'Klemm das Band auf der Seite der Scharniere in eine verschlossene Tür.',
} as const satisfies ExerciseWords;
