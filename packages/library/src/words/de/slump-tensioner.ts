import type { ExerciseWords } from '@plumbline/engine';

export const slumpTensioner = {
  name: 'Nerv spannen im Sitzen',
  aliases: ['Slump-Dehnung', 'Slump tensioner'],
  purpose: 'Eine stärkere Übung für den Nerv. Nur, wenn eine Fachperson sie dir gezeigt hat.',
  setUp:
    'Setz dich auf einen festen Stuhl und lass den Rücken rund werden. Mach das nur, wenn dir das Beingleiten seit Wochen leichtfällt.',
  steps: [
    'Lass das Kinn zur Brust sinken.',
    'Streck ein Knie, bis du den allerersten Zug spürst.',
    'Beuge das Knie sofort wieder.',
    'Setz dich groß auf und ruh, bevor du neu beginnst.',
  ],
  cues: ['Erster Zug, dann zurück', 'Nie halten', 'Wenige und langsam'],
  breath: 'Atme aus, wenn das Knie sich streckt.',
  difficulties: [
    { what: 'Der Zug kommt früh.', ease: 'Mach vorerst das Beingleiten im Sitzen.' },
    { what: 'Es klingt lange nach.', ease: 'Lass diese Übung weg und sag es deiner Fachperson.' },
  ],
  stopIf: ['Jedes Kribbeln und jeder Schmerz, der bleibt', 'Neue Taubheit oder Schwäche: Lass es bald ärztlich ansehen'],
  standIns: 'Ein Rollstuhl oder die Kante eines festen, hohen Betts kann dein Sitz sein.',
} as const satisfies ExerciseWords;
