import type { ExerciseWords } from '@plumbline/engine';

export const catCow = {
  name: 'Katze und Kuh',
  aliases: ['Katzenbuckel', 'Katze-Kuh', 'cat-cow'],
  purpose: 'Bewegt den ganzen Rücken sanft, erst in die eine, dann in die andere Richtung.',
  setUp: 'Komm in den Vierfüßlerstand. Die Hände sind unter den Schultern, die Knie unter der Hüfte.',
  steps: [
    'Roll das Becken ein und mach den Rücken rund, Stück für Stück.',
    'Der Kopf kommt zuletzt, nur so weit, wie es leichtfällt.',
    'Kipp nun den Po nach oben und lass den Bauch sinken.',
    'Öffne die Brust und schau ein wenig nach vorn.',
    'Fließ ohne Halt vom einen ins andere.',
  ],
  cues: ['Langsam wie eine Welle', 'Nur so weit, wie es leicht ist', 'Die Arme bleiben lang'],
  breath: 'Atme aus, wenn du rund wirst, und ein, wenn du dich öffnest.',
  difficulties: [
    { what: 'Handgelenke oder Knie werden empfindlich.', ease: 'Stütz dich auf Fäuste, polster die Knie, oder üb auf dem Stuhl.' },
    { what: 'Nur dein Nacken bewegt sich.', ease: 'Beginne jede Runde am Steißbein.' },
  ],
  stopIf: ['Ein stechender Schmerz oder einer, der hakt', 'Kribbeln, das sich ins Bein ausbreitet', 'Schwindel'],
  standIns: 'Ein Teppich oder eine gefaltete Decke ist weich genug für die Knie.',
} as const satisfies ExerciseWords;
