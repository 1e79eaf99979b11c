import type { ExerciseWords } from '@plumbline/engine';

export const deadBug = {
  name: 'Käfer',
  aliases: ['Dead Bug', 'Maikäfer', 'Arm und Bein senken'],
  purpose: 'Übt, dass der Rumpf ruhig bleibt, während Arme und Beine sich bewegen.',
  setUp: 'Leg dich auf einer Matte oder einem festen Bett auf den Rücken. Heb die Knie über die Hüfte und streck beide Hände zur Decke.',
  steps: [
    'Lass den unteren Rücken in seiner kleinen Kurve ruhen und mach die Rippen weich.',
    'Schieb eine Ferse am Boden weg. Der Arm der anderen Seite geht dabei am Ohr vorbei nach hinten.',
    'Warte dort, wo die Rippen noch unten bleiben.',
    'Atme aus und hol Arm und Bein zurück.',
    'Nun kommt das andere Paar.',
  ],
  cues: ['Die Rippen bleiben schwer', 'Weniger weit, wenn der Rücken abhebt', 'Langsam hin und her'],
  breath: 'Atme ein, wenn du dich streckst, und aus, wenn du zurückkommst.',
  difficulties: [
    { what: 'Dein Rücken hebt vom Boden ab.', ease: 'Streck dich nur halb so weit, oder beweg nur das Bein.' },
    { what: 'Dein Nacken wird müde.', ease: 'Leg den Kopf auf ein kleines, gefaltetes Handtuch.' },
  ],
  stopIf: ['Schmerz, der mit jeder Wiederholung stärker wird', 'Neues Kribbeln in einem Bein'],
  standIns: 'Ein festes Bett oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
