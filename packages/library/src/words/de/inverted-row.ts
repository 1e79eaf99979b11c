import type { ExerciseWords } from '@plumbline/engine';

export const invertedRow = {
  name: 'Rudern unter der Stange',
  aliases: ['umgekehrtes Rudern', 'Klimmzug im Liegen', 'inverted row'],
  purpose: 'Kräftigt den oberen Rücken und den ganzen Körper als Linie, mit deinem eigenen Gewicht.',
  setUp: 'Such eine befestigte Stange auf Hüfthöhe oder höher. Eine höhere Stange macht es leichter.',
  steps: [
    'Fass die Stange und geh mit den Füßen vor, bis du dich darunter zurücklehnst.',
    'Mach eine Linie von den Fersen bis zum Kopf.',
    'Zieh die Brust hoch zur Stange.',
    'Senk dich, bis die Arme gerade sind.',
    'Geh am Ende mit den Füßen unter dich zurück und steh auf.',
  ],
  cues: ['Eine lange Linie', 'Brust zur Stange', 'Das Kinn etwas eingezogen'],
  breath: 'Atme aus, wenn du dich hochziehst, und auf dem Weg nach unten ein.',
  difficulties: [
    { what: 'Dein Becken hängt durch.', ease: 'Beuge die Knie, oder nimm eine höhere Stange.' },
    { what: 'Du kommst nicht bis zur Stange.', ease: 'Geh so hoch, wie du es mit Kontrolle kannst.' },
  ],
  stopIf: ['Schmerz im Rücken, wenn das Becken durchhängt', 'Schmerz in Ellbogen oder Schulter', 'Dein Griff lässt nach'],
  standIns: 'Schlingen zum Üben gehen auch. Leichter ist das Rudern mit dem Handtuch an der Tür.',
} as const satisfies ExerciseWords;
