import type { ExerciseWords } from '@plumbline/engine';

export const latPulldown = {
  name: 'Latzug',
  aliases: ['Latziehen am Gerät', 'lat pulldown'],
  purpose: 'Kräftigt Rücken und Arme zum Ziehen, und dein Körper ist gestützt.',
  setUp: 'Stell das Polster so, dass es fest auf den Oberschenkeln liegt. Wähl für den ersten Satz ein leichtes Gewicht.',
  steps: [
    'Fass die Stange etwas breiter als die Schultern, die Handflächen von dir weg.',
    'Setz dich hin, lange Arme, offene Brust.',
    'Zieh die Stange vor dir bis oben an die Brust.',
    'Lass sie langsam steigen, bis die Arme wieder lang sind.',
  ],
  cues: ['Die Stange vor dir', 'Die Brust bleibt ruhig', 'Oben ohne Ruck'],
  breath: 'Atme aus, wenn die Stange sinkt, und ein, wenn sie steigt.',
  difficulties: [
    { what: 'Du schwingst den Körper zurück.', ease: 'Nimm Gewicht herunter und werde langsamer.' },
    { what: 'Unten ziehen sich die Schultern hoch.', ease: 'Stopp die Stange auf Höhe vom Kinn.' },
  ],
  stopIf: ['Schmerz in der Schulter, wenn die Arme oben sind', 'Schmerz im Rücken, der im Satz stärker wird'],
  standIns: 'Zu Hause zieh ein Band nach unten.',
} as const satisfies ExerciseWords;
