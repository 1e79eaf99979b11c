import type { CardId, PhrasesCard } from '../../phrases.ts';

const keepBreathing = {
  title: 'Atme weiter',
  lines: [
    'Atme aus, wenn es schwer ist, und ein, wenn es leicht ist.',
    'Wenn du merkst, dass du die Luft anhältst, streng dich weniger an.',
  ],
  act: 'Zähl einen Satz lang laut mit. Wer zählt, kann nicht die Luft anhalten.',
} as const satisfies PhrasesCard;

const askYourTeam = {
  title: 'Frag die Menschen, die sich um dich kümmern',
  lines: [
    'Nach einer Operation, in der Schwangerschaft und nach einer Geburt wissen sie Dinge, die wir nicht wissen.',
    'Was sie sagen, gilt immer mehr als dieser Plan.',
  ],
  act: 'Zeig ihnen beim nächsten Termin deinen Plan und sag uns, was sie ändern.',
} as const satisfies PhrasesCard;

/** Cards that go with a verdict or a plan for safety's sake. Source: AM-06, rule book 1.2 to 1.5, 2.2, 4.4. */
export const cardsSafety = {
  'pain-guide': {
    title: 'Wie viel Schmerz ist in Ordnung?',
    lines: [
      'Denk an 0 bis 10. 0 heißt: kein Schmerz.',
      'Bis 3: in Ordnung. Mach weiter.',
      '4 oder 5: auch in Ordnung, wenn er um höchstens 1 gestiegen ist. Ist er mehr gestiegen, mach etwas weniger.',
      '6 oder mehr, und er steigt: Beende den Satz und nimm die leichtere Form.',
      '8 oder mehr, oder er zieht weiter ins Bein: Beende die Einheit.',
      'Der Morgen danach zählt auch. Ist es dann wieder wie sonst, war es genau richtig.',
    ],
    act: 'Sag deine Zahl, bevor du anfängst, und einmal in der Mitte.',
  },
  'hurt-is-not-harm': {
    title: 'Wenn es weh tut, ist nicht gleich etwas verletzt',
    lines: [
      'Ein Rücken kann beim Bewegen weh tun und trotzdem in Ordnung sein.',
      'Schmerz ist ein Alarm. Mit der Zeit geht er manchmal zu früh los, wie ein Rauchmelder beim Toasten.',
      'Ruhige, regelmäßige Bewegung bringt ihm bei, zu warten.',
    ],
    act: 'Fühlt sich eine Bewegung seltsam an, bleibt aber unter deiner Grenze? Mach langsam noch zwei.',
  },
  'keep-breathing': keepBreathing,
  breathing: keepBreathing,
  'warning-signs': {
    title: 'Wann du sofort Hilfe brauchst',
    lines: [
      'Diese Zeichen sind selten.',
      'Neue Taubheit zwischen den Beinen. Neue Schwierigkeiten beim Wasserlassen oder dabei, den Stuhl zu halten.',
      'Ein Bein, das schwächer wird, oder Schmerz oder Kribbeln in beiden Beinen.',
      'Schmerz in der Brust, Ohnmacht oder Atemnot, die nicht nachlässt.',
      'Fieber oder Frösteln mit Rückenschmerzen.',
      'Ein schwerer Sturz oder Unfall und seitdem Schmerzen.',
    ],
    act: 'Zeigt sich eines davon, hör auf und ruf die 112 oder die örtliche Notrufnummer an.',
  },
  'support-in-reach': {
    title: 'Etwas Festes in Reichweite',
    lines: [
      'Stell dich an eine Küchenzeile, einen schweren Stuhl oder in eine Ecke des Zimmers.',
      'Ein Finger daran ist gut. Eine ganze Hand auch.',
      'Wer sich festhält, übt genauso gut.',
    ],
    act: 'Such dir, bevor du anfängst, das aus, woran du dich halten würdest.',
  },
  'exertion-signs': {
    title: 'Anstrengung, die sich richtig anfühlt',
    lines: [
      'Du kannst dabei einen kurzen Satz sprechen.',
      'Rast oder stolpert dein Herz oder wird dir schwindelig, beende die Einheit.',
      'Schmerz in der Brust, Druck in der Brust, Ohnmacht oder Atemnot nach zwei Minuten Pause: Hör auf.',
      'Ruf dann die 112 oder die örtliche Notrufnummer an.',
    ],
    act: 'Sprich in der anstrengendsten Minute einen Satz laut.',
  },
  'pregnancy-signs': {
    title: 'Zeichen, die du in der Schwangerschaft kennen solltest',
    lines: [
      'Hör auf und ruf in deiner Geburtsklinik an bei Blutung oder Abgang von Flüssigkeit. Auch wenn sich der Bauch regelmäßig schmerzhaft zusammenzieht.',
      'Genauso bei sehr starken Kopfschmerzen oder wenn du anders siehst.',
      'Ruf auch an, wenn eine Wade weh tut oder geschwollen ist oder wenn sich das Baby weniger bewegt.',
      'Wird dir auf dem Rücken schwindelig, dreh dich auf die Seite.',
    ],
    act: 'Speichere die Nummer deiner Geburtsklinik in deinem Telefon.',
  },
  'ask-your-team': askYourTeam,
  'treating-team': askYourTeam,
  'foot-check': {
    title: 'Ein Blick auf deine Füße',
    lines: [
      'Mit Diabetes spürst du eine wunde Stelle am Fuß vielleicht nicht.',
      'Sieh dir vor und nach dem Gehen die Sohlen und die Haut zwischen den Zehen an.',
    ],
    act: 'Sieh dir heute Abend beide Füße an. Zeig jede Stelle, die offen bleibt, in deiner Arztpraxis.',
  },
  'call-maternity': {
    title: 'Ruf jetzt in deiner Geburtsklinik an',
    lines: ['Sie kennen dich und möchten, dass du anrufst.', 'Wenn niemand abhebt, ruf die 112 oder die örtliche Notrufnummer an.'],
    act: 'Ruf an, bevor du etwas anderes tust.',
  },
  guardian: {
    title: 'Für Eltern und alle, die für ein Kind sorgen',
    lines: ['Plumbline macht nur für Erwachsene Pläne.', 'Ein junger Rücken, der weh tut, verdient einen Menschen, der ihn sich ansieht.'],
    act: 'Macht zusammen einen Termin in einer Arztpraxis oder Physiotherapie aus.',
  },
  'answers-differ': {
    title: 'Zwei deiner Antworten passen nicht zusammen',
    lines: ['Bei derselben Sache sagt eine Ja und eine Nein.', 'Wir haben erst einmal die vorsichtigere genommen.'],
    act: 'Sieh dir beide an und ändere die, die nicht stimmt.',
  },
  'mention-to-doctor': {
    title: 'Das kannst du einmal erwähnen',
    lines: ['Einige deiner Antworten zusammen sind für deine Arztpraxis gut zu wissen.', 'Es eilt nicht, und dein Plan geht weiter.'],
    act: 'Merk es dir für den nächsten Termin oder druck deine Zusammenfassung.',
  },
  'talk-to-clinician': {
    title: 'Zeit, mit jemandem zu reden',
    lines: ['Es ist etwas dazugekommen, von dem eine Fachperson hören sollte.', 'Sie kann sehen und prüfen, was ein Plan nicht kann.'],
    act: 'Mach einen Termin in deiner Arztpraxis oder Physiotherapie aus.',
  },
  'ask-again-14-days': {
    title: 'In zwei Wochen fragen wir noch einmal',
    lines: [
      'Schmerzen in der Nacht sind häufig und können viele Gründe haben.',
      'Du fängst sanft an, und in 14 Tagen sehen wir es uns wieder an.',
    ],
    act: 'Wird es vorher schlimmer, ruf in deiner Arztpraxis an.',
  },
  reassure: {
    title: 'Starker Schmerz lässt oft nach',
    lines: [
      'Eine Untersuchung ist nur dran, weil dein Schmerz so stark ist.',
      'Starker Schmerz muss nichts Ernstes bedeuten. Meist lässt er in Tagen oder Wochen nach.',
    ],
    act: 'Mach den Termin aus. Bis dahin setz, stell oder leg dich anders hin, so oft du magst.',
  },
  pacing: {
    title: 'Klein und gleichmäßig',
    lines: [
      'Wenn dich Anstrengung für einen Tag oder länger umwirft, drängt der Plan nicht.',
      'Nichts wächst von selbst. Du setzt die obere Grenze.',
      'Mach an einem guten Tag weniger, als du könntest, damit auch der nächste gut wird.',
    ],
    act: 'Wähl eine Menge, die auch an deinem schwersten Tag ginge. Bleib diese Woche dabei.',
  },
  'near-faint': {
    title: 'Wenn dir schwarz vor Augen wird',
    lines: [
      'Setz dich hin oder leg dich auf die Seite, bis es vorbei ist.',
      'Die Übung, bei der es kam, bleibt weg, bis sich das jemand angesehen hat.',
    ],
    act: 'Erzähl in deiner Arztpraxis davon und auch von jedem neuen Medikament.',
  },
  'new-leg-symptom': {
    title: 'Etwas Neues in deinem Bein',
    lines: [
      'Wir gehen jetzt sanft vor und lassen weg, was es reizen könnte.',
      'Wird das Bein schwächer, kommt das andere dazu oder ändert sich das Wasserlassen, hol sofort Hilfe.',
    ],
    act: 'Bitte in deiner Arztpraxis oder Physiotherapie um einen Termin innerhalb von etwa einer Woche.',
  },
} as const satisfies Partial<Record<CardId, PhrasesCard>>;
