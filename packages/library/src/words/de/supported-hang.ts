import type { ExerciseWords } from '@plumbline/engine';

export const supportedHang = {
  name: 'Hängen mit Füßen am Boden',
  aliases: ['Hängen mit Hilfe', 'gestütztes Hängen', 'assisted hang'],
  purpose: 'Arme, Schultern und Seiten werden lang, und die Füße tragen einen Teil von dir.',
  setUp: 'Nimm eine feste Stange, an der beide Füße flach am Boden bleiben. Zieh zuerst kräftig daran, um sie zu prüfen.',
  steps: [
    'Fass die Stange mit beiden Händen, etwa schulterbreit.',
    'Mach die Knie langsam weich, bis die Arme lang werden.',
    'Wähl, wie viel die Hände tragen. Der Rest bleibt auf den Füßen.',
    'Bleib dort, deine Seiten dürfen etwas länger werden.',
    'Stell dich auf die Beine, lass dich nie fallen, und lass dann los.',
  ],
  cues: ['Die Füße bleiben am Boden', 'Lange, lockere Arme', 'Zum Schluss aufstehen'],
  breath: 'Atme langsam. Bei jedem Ausatmen sinken die Rippen.',
  difficulties: [
    { what: 'Deine Hände werden zuerst müde.', ease: 'Gib mehr Gewicht auf die Füße, oder hör etwas früher auf.' },
    { what: 'Es zieht stark in den Schultern.', ease: 'Beuge die Knie weniger, dann tragen die Arme weniger.' },
  ],
  stopIf: ['Ein Zwicken oder ein loses Gefühl in der Schulter', 'Kribbeln in Arm oder Hand', 'Schwindel'],
  standIns: 'Eine niedrige Stange auf dem Spielplatz geht, wenn deine Füße dabei flach stehen.',
} as const satisfies ExerciseWords;
