import type { PhrasesRecord } from '../../phrases.ts';

/** What stands in a file for other health programs. */
export const record = {
  plan: 'Übungsplan, mit Plumbline aus den eigenen Antworten der Person gemacht',
  readiness: 'Gesundheitsfragen',
  week: 'Fragen der Woche',
  activity: 'Eine Tätigkeit, die zählt',
  rating: 'Wie gut es geht',
  session: 'Einheit mit Übungen',
  setsDone: 'Sätze, die fertig wurden',
  stopped: 'Warum sie früher endete',
  stopSign: 'Ein Zeichen aufzuhören',
  walk: 'Spaziergang',
  other: 'Eine andere Tätigkeit',
  ownTried: 'Versucht, bis es etwas mehr zu spüren war',
  ownDone: 'Gemacht, Schritt für Schritt zurück',
  ownNow: 'Wo es steht',
  ownBegan: 'Wo es begann',
  note: 'In eigenen Worten',
  painInTest: 'Schmerz während des Tests',
  sides: { left: 'Links', right: 'Rechts' },
} as const satisfies PhrasesRecord;
