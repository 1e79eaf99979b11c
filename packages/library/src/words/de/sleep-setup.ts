import type { ExerciseWords } from '@plumbline/engine';

export const sleepSetup = {
  name: 'Schlafplatz einrichten',
  aliases: ['Schlafposition', 'Kissen richten', 'bequem liegen'],
  purpose: 'Hilft dir, so zu liegen, dass es länger guttut.',
  setUp: 'Leg dich mit ein, zwei Kissen mehr ins Bett. Probier jede Art eine Minute lang.',
  steps: [
    'Auf der Seite: Leg ein Kissen zwischen die Knie.',
    'Auf dem Rücken: Leg ein Kissen unter die Knie.',
    'Auf dem Bauch: Probier ein dünnes Kissen unter dem Becken.',
    'Füll die Lücke unter dem Nacken, mehr nicht.',
    'Nimm heute Nacht, was dir am besten gefällt.',
  ],
  cues: ['Was guttut, gewinnt', 'Der Kopf liegt gerade', 'Nachts drehen ist normal'],
  breath: 'Atme langsam, während du zur Ruhe kommst.',
  difficulties: [
    { what: 'Du wachst anders auf, als du lagst.', ease: 'Alle bewegen sich nachts. Leg dich einfach neu hin.' },
    { what: 'Das Umdrehen tut weh.', ease: 'Beuge erst die Knie, dann roll dich in einem Stück.' },
  ],
  stopIf: ['Schmerz in der Nacht, den nichts angenehmer macht: Frag eine Fachperson'],
  standIns: 'Ein gefaltetes Handtuch oder eine Decke kann ein Kissen sein.',
} as const satisfies ExerciseWords;
