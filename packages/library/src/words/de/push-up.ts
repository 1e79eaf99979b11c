import type { ExerciseWords } from '@plumbline/engine';

export const pushUp = {
  name: 'Liegestütz',
  aliases: ['Liegestütze', 'Push-up'],
  purpose: 'Kräftigt Brust, Arme und Bauch als Team.',
  setUp: 'Knie dich auf eine Matte, die Hände unter der Brust, die Finger weit. Stell die Füße einen nach dem anderen zurück.',
  steps: [
    'Spann Po und Bauch leicht an, so wirst du zum Brett.',
    'Beuge die Ellbogen halb nach außen und senk die Brust.',
    'Stopp knapp über dem Boden, oder schon früher.',
    'Drück dich hoch, so dass alles zugleich steigt.',
    'Zum Ausruhen gehen zuerst die Knie hinunter.',
  ],
  cues: ['In einem Stück hoch', 'Schau zum Boden', 'Ellbogen halb nach außen'],
  breath: 'Atme ein, wenn du sinkst, und aus, wenn du kommst.',
  difficulties: [
    { what: 'Das Becken sinkt zuerst.', ease: 'Stell die Knie ab, oder stütz die Hände auf eine Bank.' },
    { what: 'Die Handgelenke tun weh.', ease: 'Nimm zwei feste Griffe, oder drück auf den Fäusten.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in Schulter oder Handgelenk'],
  standIns: 'Ein Teppich oder eine gefaltete Decke kann die Matte sein.',
} as const satisfies ExerciseWords;
