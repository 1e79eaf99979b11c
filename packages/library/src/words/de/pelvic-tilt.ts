import type { ExerciseWords } from '@plumbline/engine';

export const pelvicTilt = {
  name: 'Becken kippen im Liegen',
  aliases: ['Beckenkippen', 'Beckenuhr', 'pelvic tilt'],
  purpose: 'Eine winzige, sanfte Bewegung für den unteren Rücken, auch an Tagen, an denen er wehtut.',
  setUp: 'Leg dich auf den Rücken, die Knie gebeugt, die Füße hüftbreit aufgestellt.',
  steps: [
    'Drück den unteren Rücken weich zum Boden oder ins Bett.',
    'Spür, wie das Steißbein sich etwas hebt.',
    'Roll zurück, bis unten am Rücken ein kleiner Bogen ist.',
    'Bleib in dem Teil, der sich gut anfühlt.',
  ],
  cues: ['Winzig und weich', 'Das Becken bleibt liegen', 'Lockere Beine'],
  breath: 'Atme aus, wenn der Rücken flach wird, und ein, wenn er sich hebt.',
  difficulties: [
    { what: 'Das Becken hebt ab.', ease: 'Drück weniger mit den Füßen.' },
    { what: 'Heute ist alles empfindlich.', ease: 'Denk nur an die Bewegung. Man darf fast nichts sehen.' },
  ],
  stopIf: ['Schmerz, der ins Bein zieht'],
  standIns: 'Ein Sofa oder eine dicke, gefaltete Decke geht so gut wie eine Matte oder ein Bett.',
} as const satisfies ExerciseWords;
