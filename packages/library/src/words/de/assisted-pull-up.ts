import type { ExerciseWords } from '@plumbline/engine';

export const assistedPullUp = {
  name: 'Klimmzug mit Hilfe',
  aliases: ['Klimmzug mit Band', 'Klimmzug mit Fuß auf der Stufe', 'assisted pull-up'],
  purpose: 'So übst du den ganzen Klimmzug mit weniger von deinem Gewicht.',
  setUp: 'Stell dich auf eine feste Stufe unter eine stabile Stange. Häng ein dickes Band über die Stange, oder nimm die Stufe als Hilfe.',
  steps: [
    'Fass die Stange und stell einen Fuß ins Band oder auf die Stufe.',
    'Mach dich unter der Stange lang, die Rippen über dem Becken.',
    'Zieh die Ellbogen nach unten, bis das Kinn nahe an der Stange ist.',
    'Zähl bis drei, während du dich senkst.',
    'Stell dich am Ende auf die Stufe und steig ab. Lass dich nie fallen.',
  ],
  cues: ['Ellbogen nach unten', 'Ruhige Beine', 'Bis drei hinab'],
  breath: 'Atme auf dem Weg nach oben aus und nach unten ein.',
  difficulties: [
    { what: 'Du kommst nicht bis oben.', ease: 'Drück mehr mit dem Fuß, oder nimm ein dickeres Band.' },
    { what: 'Du holst mit den Beinen Schwung.', ease: 'Kreuze die Füße und mach einen weniger.' },
  ],
  stopIf: ['Schmerz im Ellbogen oder in der Schulter', 'Es hakt im Rücken', 'Dein Griff lässt nach'],
  standIns: 'Im Studio gibt es dafür ein Gerät. Ohne Band drückt ein Fuß auf die Stufe.',
} as const satisfies ExerciseWords;
