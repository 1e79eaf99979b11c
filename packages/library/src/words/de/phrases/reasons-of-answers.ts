import type { blockAIds, functionIds, medicineIds, PhrasesReasons } from '../../phrases.ts';

type OfAnswers =
  | (typeof blockAIds)[number]
  | Extract<keyof PhrasesReasons, `B${number}`>
  | (typeof functionIds)[number]
  | (typeof medicineIds)[number];

/** Reasons that rest on one answer. They fit any level, because the level is said after them. Source: rule book 1.2. */
export const reasonsOfAnswers = {
  A1: { says: 'Du hast uns gesagt, dass sich das Gefühl zwischen den Beinen verändert hat, oder warst nicht sicher.' },
  A2: { says: 'Du hast uns gesagt, dass sich das Wasserlassen verändert hat, oder warst nicht sicher.' },
  A3: { says: 'Du hast uns gesagt, dass sich beim Stuhlgang etwas verändert hat, oder warst nicht sicher.' },
  A4: { says: 'Du hast uns gesagt, dass sich das sexuelle Gefühl oder die Funktion verändert hat, oder warst nicht sicher.' },
  A5: { says: 'Du hast uns von beiden Beinen erzählt oder warst nicht sicher.' },
  A6: { says: 'Du hast uns von einem Bein oder Fuß erzählt, der schwächer wird, oder warst nicht sicher.' },
  A7: { says: 'Du hast uns von unsicherem Gehen oder ungeschickten Händen erzählt oder warst nicht sicher.' },
  A8: { says: 'Du hast uns von einem schweren Sturz, Unfall oder Schlag erzählt oder warst nicht sicher.' },
  A9: { says: 'Du hast uns von einem plötzlichen, sehr starken Schmerz oder einem Zusammenbruch erzählt oder warst nicht sicher.' },
  A10: { says: 'Du hast uns von deiner Brust, deinem Herzschlag oder einer Ohnmacht erzählt oder warst nicht sicher.' },
  A11: { says: 'Du hast uns von Fieber, Frösteln oder Schwitzen in der Nacht erzählt oder warst nicht sicher.' },
  A12: { says: 'Du hast uns von einem Aneurysma und neuen Schmerzen erzählt oder warst nicht sicher.' },
  A13: { says: 'Du hast uns von einem Zeichen in deiner Schwangerschaft erzählt oder warst nicht sicher.' },
  B1: { says: 'Du hast uns gesagt, dass du Krebs hattest.' },
  B2: { says: 'Du hast uns gesagt, dass du ungewollt abgenommen hast.' },
  B3: { says: 'Du hast uns von Schmerzen in der Nacht erzählt, die in keiner Lage nachlassen.' },
  B4: {
    says: 'Du hast uns von etwas erzählt, das Infektionen wahrscheinlicher macht.',
    details: { 'M.diabetes': 'Du hast uns von Diabetes erzählt.' },
  },
  B5: { says: 'Du hast uns von Kortisontabletten erzählt.' },
  B6: {
    says: 'Du hast uns von deinen Knochen erzählt.',
    details: { 'B6.fracture': 'Du hast uns von einem Knochen erzählt, der bei einem leichten Sturz brach.' },
  },
  B7: { says: 'Dein Schmerz ist neu, und mehr als eine deiner Antworten spricht dafür, die Knochen ansehen zu lassen.' },
  B8: {
    says: 'Mehrere deiner Antworten zusammen sind ein Gespräch in deiner Arztpraxis wert.',
    details: { 'B8.eye': 'Du hast uns von einem roten Auge erzählt, das weh tut, und dass du verschwommen siehst.' },
  },
  B9: { says: 'Du hast uns von deinem Bein erzählt.' },
  B10: {
    says: 'Du hast uns von deinem Herz, deinen Nieren oder deinem Zucker erzählt.',
    details: { 'M.heart': 'Du nimmst ein Medikament für dein Herz.', 'M.diabetes': 'Du nimmst ein Medikament gegen Diabetes.' },
  },
  B11: {
    says: 'Du hast uns von deinem Blutdruck erzählt.',
    details: { 'M.pressure': 'Du nimmst ein Medikament für deinen Blutdruck.' },
  },
  B12: { says: 'Du hast uns von einer Operation an der Wirbelsäule erzählt.' },
  B13: {
    says: 'Du hast uns gesagt, dass du schwanger bist oder vor Kurzem ein Kind geboren hast.',
    details: { 'B13.contra': 'Du hast uns von etwas in deiner Schwangerschaft erzählt, über das dein Team entscheiden sollte.' },
  },
  B14: { says: 'Du hast uns von etwas erzählt, über das wir noch nicht mehr wissen.' },
  B15: { says: 'Eine Fachperson hat gesagt, dass du nicht trainieren sollst, oder du wartest auf Befunde.' },
  B16: { says: 'Dein Schmerz war sehr stark, oder er hält dich von alltäglichen Dingen ab.' },
  B17: { says: 'Du hast uns von neuen, ständigen Schmerzen weiter oben im Rücken erzählt.' },
  B18: { says: 'Du hast uns gesagt, dass dich kleine Anstrengung einen Tag oder länger umwerfen kann.' },
  B19: {
    says: 'Du hast uns gesagt, dass du leicht blutest oder Blutverdünner nimmst.',
    details: { 'B19.dizzy': 'Dein Medikament kann dich schwindelig machen.', 'M.dizzy': 'Dein Medikament kann dich schwindelig machen.' },
  },
  B20: { says: 'Du hast uns von Stürzen im letzten Jahr erzählt.' },
  B21: { says: 'Du hast uns von neuen Rückenschmerzen erzählt, die sich beim Bewegen nicht ändern.' },
  B22: { says: 'Du bist unter 18, oder es könnte so sein. Wir planen für Erwachsene.' },
  B23: { says: 'Du hast uns von einer neuen Beule oder Schwellung am Rücken erzählt.' },
  F1: { says: 'Du hast uns gesagt, dass dir Stehen schwerfällt.' },
  F2: { says: 'Du hast uns gesagt, dass dir Gehen schwerfällt.' },
  F3: { says: 'Du hast uns gesagt, dass du eine Hilfe nutzt.' },
  F4: { says: 'Du hast uns gesagt, dass du schwer auf den Boden kommst.' },
  F5: { says: 'Du hast uns gesagt, dass dir vom Bett zum Stuhl jemand helfen muss.' },
  'M.bone': { says: 'Du nimmst ein Medikament für deine Knochen.' },
  'M.heart': { says: 'Du nimmst ein Medikament für dein Herz.' },
  'M.pressure': { says: 'Du nimmst ein Medikament für deinen Blutdruck.' },
  'M.clotting': { says: 'Du nimmst ein Medikament, das dein Blut verdünnt.' },
  'M.steroid': { says: 'Du nimmst Kortisontabletten.' },
  'M.diabetes': { says: 'Du nimmst ein Medikament gegen Diabetes.' },
  'M.dizzy': { says: 'Dein Medikament kann dich schwindelig machen.' },
} as const satisfies Pick<PhrasesReasons, OfAnswers>;
