import type { ExerciseWords } from '@plumbline/engine';

export const abdominalDrawingIn = {
  name: 'Den Unterbauch einziehen',
  aliases: ['tiefe Bauchmuskeln', 'abdominal hollowing', 'ADIM'],
  purpose: 'Eine leichte Übung, um die tiefen Muskeln im Unterbauch zu spüren.',
  setUp: 'Leg dich auf den Rücken und stell die Füße auf. Leg die Finger vorn innen an die Hüfte.',
  steps: [
    'Lass deinen Rücken so liegen, wie er mag.',
    'Zieh den Bauch unter dem Nabel ein, mit einem Drittel der Kraft.',
    'Hüfte und Rippen bleiben dabei still.',
    'Halte das und atme, oder sag ein paar Worte.',
    'Lass ganz los, bevor du neu beginnst.',
  ],
  cues: ['Klein und leicht', 'Die Hüfte bleibt still', 'Du kannst noch sprechen'],
  breath: 'Atme die ganze Zeit klein und leicht weiter.',
  difficulties: [
    { what: 'Der ganze Bauch zieht sich fest ein.', ease: 'Nimm halb so viel Kraft, wie bei einer weiten Hose.' },
    { what: 'Dein Atem stockt.', ease: 'Summe oder zähl laut, solange du hältst.' },
  ],
  stopIf: ['Schmerz, der mit jedem Halten stärker wird'],
  standIns: 'Ein Sofa oder eine dicke Decke geht so gut wie eine Matte oder ein Bett.',
} as const satisfies ExerciseWords;
