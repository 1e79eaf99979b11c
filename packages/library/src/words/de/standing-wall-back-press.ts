import type { ExerciseWords } from '@plumbline/engine';

export const standingWallBackPress = {
  name: 'Ellbogen in die Wand drücken',
  aliases: ['Rücken an die Wand drücken', 'wall back press'],
  purpose: 'Kräftigt den oberen Rücken im Stehen, an einer Wand.',
  setUp: 'Steh mit dem Rücken zur Wand, die Füße einen kleinen Schritt davor. Beuge die Ellbogen neben dir.',
  steps: [
    'Po und oberer Rücken berühren die Wand.',
    'Lass den Kopf da, wo es bequem ist.',
    'Atme aus und drück beide Ellbogen nach hinten in die Wand.',
    'Spür die Muskeln zwischen den Schulterblättern.',
    'Halt und zähl, dann werde weich und ruh.',
  ],
  cues: ['Ellbogen an den Rippen', 'Weiche Rippen', 'Ruhig und leicht drücken'],
  breath: 'Atme zum Drücken aus und beim Halten leise weiter.',
  difficulties: [
    { what: 'Dein unterer Rücken wird hohl.', ease: 'Stell die Füße etwas weiter vor und drück weniger.' },
    { what: 'Deine Ellbogen tun weh.', ease: 'Leg hinter jeden ein gefaltetes Handtuch.' },
  ],
  stopIf: ['Schmerz in der Schulter', 'Schmerz im Rücken, der stärker wird', 'Schwindel'],
  standIns: 'Eine geschlossene, verriegelte Tür kann deine Wand sein.',
} as const satisfies ExerciseWords;
