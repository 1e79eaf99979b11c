import type { ExerciseWords } from '@plumbline/engine';

export const pilatesSession = {
  name: 'Pilates für den Anfang',
  aliases: ['Pilates', 'Matten-Pilates', 'Pilates-Kurs'],
  purpose: 'Eine ganze sanfte Einheit mit Kraft, Kontrolle und Atem.',
  setUp: 'Such einen Kurs für den Anfang oder für den Rücken, vor Ort oder am Bildschirm. Leg eine Matte aus und trag lockere Kleidung.',
  steps: [
    'Sag vorher, welche Richtungen dein Rücken nicht mag.',
    'Beginne jede Bewegung mit der kleinsten Form.',
    'Lass Aufrollen und Rollen weg, wenn das Beugen wehtut.',
    'Dein Kopf darf auf der Matte ruhen, wann immer du magst.',
    'Schreib danach auf, wie es war.',
  ],
  cues: ['Kontrolle vor Weite', 'Pause, wann du magst', 'Dein eigenes Tempo'],
  breath: 'Atme aus, wenn es anstrengt, und lass die Rippen weich werden.',
  difficulties: [
    { what: 'Der Kurs ist zu schnell.', ease: 'Mach nur jede zweite Wiederholung und ruh dazwischen.' },
    { what: 'Den Kopf zu heben macht den Nacken müde.', ease: 'Lass ihn liegen, auch auf einem kleinen Kissen.' },
  ],
  stopIf: ['Schmerz, der stechender wird oder ins Bein zieht', 'Schwindel'],
  standIns: 'Ein dicker Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
