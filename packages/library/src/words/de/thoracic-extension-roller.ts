import type { ExerciseWords } from '@plumbline/engine';

export const thoracicExtensionRoller = {
  name: 'Oberen Rücken öffnen auf der Rolle',
  aliases: ['Brustwirbelsäule strecken mit der Rolle', 'Faszienrolle oberer Rücken'],
  purpose: 'Hilft dem oberen Rücken, sich zurückzulehnen. Die Rolle führt dich.',
  setUp: 'Leg dich so, dass die Rolle quer unter den Schulterblättern liegt. Beuge die Knie und halt den Kopf in beiden Händen.',
  steps: [
    'Das Becken bleibt am Boden, die Rippen sind weich.',
    'Lehn den oberen Rücken nur wenig über die Rolle.',
    'Die Hände tragen das Gewicht vom Kopf.',
    'Roll dich sanft wieder auf.',
    'Schieb die Rolle ab und zu einen Daumen breit höher.',
  ],
  cues: ['Nie tiefer als die Rippen', 'Das Becken bleibt unten', 'Der Kopf ruht in den Händen'],
  breath: 'Atme aus, wenn du dich zurücklehnst, und ein, wenn du kommst.',
  difficulties: [
    { what: 'Dein unterer Rücken wird hohl.', ease: 'Stell die Füße näher und mach es kleiner.' },
    { what: 'Die Rolle ist zu hart.', ease: 'Leg ein Handtuch darüber, oder nimm ein gerolltes Handtuch.' },
  ],
  stopIf: ['Schmerz an Rippen oder Brustbein', 'Schwindel, wenn der Kopf hinten ist'],
  standIns: 'Ein großes Handtuch, fest gerollt, geht auch und ist weicher.',
} as const satisfies ExerciseWords;
