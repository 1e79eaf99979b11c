import type { ExerciseWords } from '@plumbline/engine';

export const cableLift = {
  name: 'Diagonal nach oben ziehen',
  aliases: ['Kabelzug nach oben', 'cable lift'],
  purpose: 'Verbindet Hüfte, Taille und Arme in einer Streckung nach oben.',
  setUp: 'Stell ein Band oder einen Kabelzug tief und zur Seite ein. Knie dich auf ein Polster, der äußere Fuß steht vorn.',
  steps: [
    'Halt den Griff mit beiden Händen nahe der inneren Hüfte.',
    'Zieh ihn hoch bis mitten vor die Brust.',
    'Drück ihn schräg nach oben, an der fernen Schulter vorbei.',
    'Bleib zwei Sekunden, die Rippen über dem Becken.',
    'Senk ihn auf demselben Weg.',
    'Dreh dich um und üb die andere Seite.',
  ],
  cues: ['Rippen über dem Becken', 'Mach dich groß', 'Derselbe Weg zurück'],
  breath: 'Atme aus, wenn die Hände steigen, und ein, wenn sie sinken.',
  difficulties: [
    { what: 'Du lehnst dich zurück, wenn die Arme steigen.', ease: 'Stopp auf Höhe der Schultern.' },
    { what: 'Deine Hüfte weicht zur Seite.', ease: 'Spann den Po auf der knienden Seite an.' },
  ],
  stopIf: ['Ein Zwicken im Rücken, wenn die Arme steigen', 'Schmerz in der Schulter'],
  standIns: 'Ein Band um ein schweres Tischbein geht wie ein tiefer Kabelzug.',
} as const satisfies ExerciseWords;
