import type { ExerciseWords } from '@plumbline/engine';

export const pelvicFloorQuick = {
  name: 'Beckenboden, schnell heben',
  aliases: ['schnelles Anspannen', 'Kegel-Übungen schnell', 'quick Kegels'],
  purpose: 'Übt das schnelle Heben für Husten, Lachen oder Aufstehen.',
  setUp: 'Lieg, sitz oder steh, die Beine etwas auseinander. Nimm zuerst einen ruhigen Atemzug.',
  steps: [
    'Heb den Boden deines Beckens, schnell und doch sanft.',
    'Lass ihn gleich wieder sinken, ganz hinunter.',
    'Warte, bis er sich ganz weich anfühlt.',
    'Dann heb ihn wieder schnell an.',
  ],
  cues: ['Schnell hoch, ganz hinab', 'Weicher Bauch', 'Das Gesicht bleibt ruhig'],
  breath: 'Atme bei jedem Heben aus. Halt nie die Luft an.',
  difficulties: [
    { what: 'Alles wird zu einem langen Anspannen.', ease: 'Nimm dazwischen einen ganzen Atemzug.' },
    { what: 'Nach ein paar Malen spürst du nichts mehr.', ease: 'Hör dort auf, ruh dich aus und beginne später frisch.' },
  ],
  stopIf: ['Schmerz im Becken', 'Ein schweres oder ziehendes Gefühl, das stärker wird'],
  standIns: '',
} as const satisfies ExerciseWords;
