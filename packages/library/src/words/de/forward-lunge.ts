import type { ExerciseWords } from '@plumbline/engine';

export const forwardLunge = {
  name: 'Ausfallschritt, zurück oder vor',
  aliases: ['Lunge', 'Ausfallschritt rückwärts', 'forward lunge'],
  purpose: 'Übt mit den Beinen den Schritt, das Senken und das Abdrücken.',
  setUp: 'Steh aufrecht, mit freiem Boden vor und hinter dir. Beginne mit Schritten nach hinten. Sie sind leichter für das Knie.',
  steps: [
    'Mach einen langen Schritt zurück und setz die Zehen weich auf.',
    'Beuge beide Knie und sink gerade nach unten.',
    'Das hintere Knie stoppt über dem Boden.',
    'Drück dich ab und hol den Fuß zurück.',
    'Fällt dir das leicht, dann geh stattdessen nach vorn.',
  ],
  cues: ['Weich landen', 'Aufrechter Körper', 'Langer Schritt'],
  breath: 'Atme beim Schritt ein und auf dem Weg zurück aus.',
  difficulties: [
    { what: 'Du wackelst beim Landen.', ease: 'Setz den Fuß auch ein wenig zur Seite.' },
    { what: 'Dein Knie beschwert sich.', ease: 'Mach den Schritt länger und geh weniger tief.' },
  ],
  stopIf: ['Schmerz im Knie', 'Ein Zwicken im Rücken', 'Du verlierst das Gleichgewicht'],
  standIns: '',
} as const satisfies ExerciseWords;
