import type { ExerciseWords } from '@plumbline/engine';

export const seatedSmallArch = {
  name: 'Kleiner Bogen im Sitzen',
  aliases: ['Rücken strecken auf dem Stuhl', 'kleines Hohlkreuz im Sitzen'],
  purpose: 'Eine kleine Bewegung für Rücken, die Strecken lieber mögen als Runden.',
  setUp: 'Setz dich vorn auf einen Stuhl und leg die Handflächen auf die Oberschenkel. Beginne bequem und aufrecht.',
  steps: [
    'Kipp das Becken etwas vor, als wolltest du vorn Wasser ausgießen.',
    'Spür, wie der untere Rücken ein wenig hohl wird.',
    'Komm zurück, bis du gerade sitzt, und bleib dort.',
    'Ruh einen Atemzug, bevor du wieder kippst.',
  ],
  cues: ['Kipp aus dem Becken', 'Das Kinn bleibt gerade', 'Kein großes Drücken'],
  breath: 'Atme ein, wenn du vorkippst, und aus, wenn du kommst.',
  difficulties: [
    { what: 'Deine Rippen schieben vor.', ease: 'Leg eine Hand darauf und kipp nur das Becken.' },
    { what: 'Dazwischen sackst du ein.', ease: 'Leg ein Kissen hinter dich und komm dorthin zurück.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz, der weiter ins Bein zieht'],
  standIns: 'Ein Rollstuhl geht auch, oder die Kante von einem festen Bett oder Sofa.',
} as const satisfies ExerciseWords;
