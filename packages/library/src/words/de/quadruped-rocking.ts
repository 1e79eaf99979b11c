import type { ExerciseWords } from '@plumbline/engine';

export const quadrupedRocking = {
  name: 'Schaukeln im Vierfüßlerstand',
  aliases: ['Rock back', 'Becken zur Ferse', 'Wippen auf allen vieren'],
  purpose: 'Lockert die Hüfte, während der Rücken lang bleibt.',
  setUp: 'Knie dich auf Hände und Knie. Dein unterer Rücken behält einen kleinen, bequemen Bogen.',
  steps: [
    'Schieb das Becken zurück zu den Fersen.',
    'Geh nur so weit, wie der Rücken lang bleibt.',
    'Schaukle nach vorn, bis die Schultern über den Händen sind.',
    'Bleib in einem langsamen Takt, hin und her.',
  ],
  cues: ['Das Becken führt', 'Langer Rücken', 'Das Kinn bleibt gerade'],
  breath: 'Atme aus, wenn du zurückgehst, und ein, wenn du kommst.',
  difficulties: [
    { what: 'Dein Rücken wird früh rund.', ease: 'Stell die Knie weiter und schaukle kürzer.' },
    { what: 'Deine Knie melden sich.', ease: 'Leg ein gefaltetes Handtuch hinter oder unter die Knie.' },
  ],
  stopIf: ['Ein Zwicken vorn an der Hüfte', 'Schmerz im Knie beim Beugen'],
  standIns: 'Ein Teppich oder eine gefaltete Decke ist weich genug für die Knie.',
} as const satisfies ExerciseWords;
