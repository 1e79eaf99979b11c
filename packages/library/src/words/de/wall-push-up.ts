import type { ExerciseWords } from '@plumbline/engine';

export const wallPushUp = {
  name: 'Liegestütz an der Wand',
  aliases: ['Wandliegestütz', 'Wanddrücken', 'wall push-up'],
  purpose: 'Kräftigt Brust, Schultern und Arme sanft, im Stehen.',
  setUp: 'Stell dich eine Armlänge vor eine freie Wand. Leg die Hände auf Brusthöhe daran, schulterbreit.',
  steps: [
    'Halt dich von Kopf bis Ferse gerade.',
    'Beuge die Ellbogen und bring die Brust zur Wand.',
    'Die Schulterblätter gleiten zusammen und nach unten.',
    'Warte einen Moment, wenn du magst.',
    'Drück die Wand weg, bis die Arme gestreckt sind.',
  ],
  cues: ['Die Brust geht zuerst', 'Ellbogen schräg nach unten', 'Der Bauch ist leicht an'],
  breath: 'Atme ein, wenn du zur Wand gehst, und aus, wenn du drückst.',
  difficulties: [
    { what: 'Deine Handgelenke spüren es.', ease: 'Mach Fäuste an der Wand, oder leg die Hände tiefer.' },
    { what: 'Es ist zu leicht.', ease: 'Geh mit den Füßen etwas weiter zurück.' },
  ],
  stopIf: ['Schmerz in Schulter oder Handgelenk', 'Schmerz im Rücken, der stärker wird', 'Schwindel'],
  standIns: 'Eine geschlossene, stabile Tür ist so gut wie eine Wand.',
} as const satisfies ExerciseWords;
