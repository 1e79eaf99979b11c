import type { PhrasesOutcomes } from '../../phrases.ts';

/** The four outcomes of readiness, in words. Source: rule book 1.1, 1.3, AM-05, AM-06, settled 1, 2. */
export const outcomes = {
  pages: {
    go: {
      title: 'Du kannst anfangen',
      means: [
        'Nichts von dem, was du uns gesagt hast, spricht gegen Training.',
        'Dein Plan beginnt auf einer Stufe, die zu dir passt, und wächst von dort.',
      ],
      doNow: ['Sieh dir deinen Plan an und fang an, wann es dir passt.'],
      will: [
        'Deine Woche planen, dich durch jede Einheit führen und sagen, warum jede Übung dabei ist.',
        'Vor jeder Einheit eine kurze Frage stellen.',
      ],
      willNot: ['Dich durch Schmerzen treiben.', 'Deine Arztpraxis oder Physiotherapie ersetzen.'],
    },
    gentle: {
      title: 'Du kannst anfangen, und zwar sanft',
      means: [
        'Bewegung ist für dich in Ordnung.',
        'Etwas, das du uns gesagt hast, spricht für einen behutsamen Start. Darum sind die ersten zwei Wochen leicht.',
      ],
      doNow: ['Fang mit dem leichten Plan an.', 'Achte darauf, wie dein Rücken am Morgen danach ist.'],
      will: ['Gewichte und Anstrengung am Anfang niedrig halten.', 'Mehr öffnen, wenn vier Einheiten gut gegangen sind.'],
      willNot: ['Eine Übung anbieten, die deine Antworten ausschließen.', 'Dich drängen.'],
    },
    clinician: {
      title: 'Vor dem Training lohnt sich eine Untersuchung',
      means: [
        'Etwas, das du uns gesagt hast, soll sich am besten zuerst eine Fachperson ansehen.',
        'Meistens stellt sich heraus, dass es nichts Ernstes ist.',
      ],
      doNow: ['Mach einen Termin aus. Unten steht, wie bald.', 'Nimm deine Zusammenfassung mit.'],
      will: [
        'Alle deine Antworten behalten, damit du gleich nach dem Termin anfangen kannst.',
        'Eine Seite mit deiner Zusammenfassung für den Termin drucken.',
      ],
      willNot: ['Vorher Kraftübungen, Hängen oder Dehnungen planen.', 'Raten, was es ist. Das kann nur ein Mensch sagen, der dich sieht.'],
    },
    emergency: {
      title: 'Bitte hol jetzt Hilfe',
      means: [
        'Etwas, das du uns gesagt hast, braucht sofort eine Ärztin oder einen Arzt.',
        'Es kann gut ausgehen. Um sicher zu sein, muss es jetzt jemand ansehen.',
      ],
      doNow: ['Ruf die örtliche Notrufnummer an oder lass dich in eine Notaufnahme bringen.'],
      will: [
        'Zusammenfassen, was du uns gesagt hast, damit du es weitergeben kannst.',
        'Für dich da sein, wenn du untersucht worden bist.',
      ],
      willNot: [
        'Übungen zeigen.',
        'Erinnerungen schicken.',
        'Wieder einen Plan öffnen, bevor du untersucht worden bist und alle Fragen neu beantwortet hast.',
      ],
    },
  },
  urgency: {
    routine: {
      title: 'Wann es dir passt, in den nächsten Wochen',
      lines: [
        'Mach einen normalen Termin in deiner Arztpraxis oder Physiotherapie aus.',
        'Es eilt nicht. Es ist gut, es zu wissen, bevor du deinen Rücken belastest.',
      ],
    },
    soon: {
      title: 'Innerhalb von etwa einer Woche',
      lines: ['Ruf in deiner Arztpraxis an und bitte um einen Termin in den nächsten sieben Tagen.', 'Sag, was neu ist und seit wann.'],
    },
    today: {
      title: 'Heute',
      lines: [
        'Ruf heute in deiner Arztpraxis an. Ist dort niemand da, nutze den ärztlichen Notdienst.',
        'Bis dahin keine Einheiten. Mach zu Hause nur, was sein muss.',
      ],
    },
  },
  walking: {
    yes: 'Bis dahin sind leichtes Gehen und ruhiges Atmen in Ordnung, solange es sich angenehm anfühlt.',
    no: 'Lass bis dahin bitte auch geplante Spaziergänge aus.',
  },
  refer: {
    routine: {
      title: 'Dein Plan geht weiter. Ein Termin kann auch helfen.',
      lines: ['Erzähl beim nächsten Mal in deiner Arztpraxis oder Physiotherapie davon.', 'Du brauchst nicht aufzuhören.'],
    },
    soon: {
      title: 'Dein Plan geht weiter. Bitte geh innerhalb von etwa einer Woche zu einer Fachperson.',
      lines: [
        'Bitte in deiner Arztpraxis oder Physiotherapie bald um einen Termin.',
        'Bleib bis dahin bei der leichten Form deines Plans.',
      ],
    },
  },
  emergency: {
    call: 'Ruf die 112 oder die örtliche Notrufnummer an.',
    callKnown: 'Ruf die {number} an. Das ist die Notrufnummer dort, wo du bist.',
    whileWaiting: [
      'Fahr nicht selbst.',
      'Halte diese Seite bereit. Auf ihr steht, was du uns gesagt hast.',
      'Bitte jemanden, bei dir zu bleiben, wenn das geht.',
      'Jetzt keine Übungen. Lieg oder sitz, wie es für dich am besten ist.',
    ],
    maternity: 'Ruf jetzt in deiner Geburtsklinik an. Wenn niemand abhebt, ruf die 112 oder die örtliche Notrufnummer an.',
  },
  unanswered: {
    title: 'Ein paar Fragen sind noch offen',
    lines: ['Bitte lies sie auch. Es geht um Zeichen, bei denen du sofort Hilfe brauchst.'],
    yesToAny: 'Ist die Antwort auf eine davon Ja, dann geh jetzt.',
  },
  openQuestions: {
    title: 'Für einen Plan brauchen wir zuerst diese Antworten',
    lines: ['Jede hat ihren Grund. „Ich bin nicht sicher“ ist eine gute Antwort.'],
  },
  warningSigns: {
    title: 'Wann du sofort Hilfe brauchst',
    lines: ['Das ist selten. Alle bekommen diese Liste, was auch immer sie uns gesagt haben.'],
    signs: [
      'Neue Taubheit zwischen den Beinen',
      'Neue Schwierigkeiten beim Wasserlassen oder dabei, den Stuhl zu halten',
      'Ein Bein, das schwächer wird, oder Schmerz oder Kribbeln in beiden Beinen',
      'Schmerz in der Brust, Ohnmacht oder Atemnot, die nicht nachlässt',
      'Fieber oder Frösteln mit Rückenschmerzen',
      'Ein schwerer Sturz oder Unfall und seitdem Schmerzen',
    ],
    act: 'Zeigt sich eines davon, hör auf und ruf die 112 oder die örtliche Notrufnummer an.',
  },
  painAlone: {
    title: 'Starker Schmerz ist eine Untersuchung wert, und oft lässt er nach',
    lines: [
      'Diese Seite kommt nur, weil dein Schmerz so stark ist.',
      'Starker Schmerz muss nichts Ernstes bedeuten. Meist lässt er in Tagen oder Wochen nach.',
      'Eine Fachperson kann dir durch diese Zeit helfen.',
    ],
  },
  cleared: {
    title: 'Eine Fachperson hat sich das angesehen',
    lines: ['Danke, dass du es uns sagst. Du kannst jetzt sanft anfangen.', 'Das gilt 90 Tage lang oder bis etwas Neues dazukommt.'],
  },
  backAfterEmergency: {
    title: 'Schön, dass du wieder da bist',
    lines: [
      'Wenn du ärztlich untersucht worden bist, beantworte bitte alle Fragen noch einmal.',
      'Sind alle dringenden Zeichen weg, kannst du sanft anfangen. Die ersten 14 Tage bleiben leicht.',
    ],
  },
  under18: {
    title: 'Plumbline plant für Erwachsene',
    lines: [
      'Du bist unter 18, oder es könnte so sein. Darum machen wir keinen Plan.',
      'Zeig diese Seite bitte deinen Eltern oder wer sonst für dich sorgt, und geht zusammen in eine Arztpraxis oder Physiotherapie.',
      'Alle Lektionen bleiben für dich offen.',
    ],
  },
  summary: {
    title: 'Was ich Plumbline gesagt habe',
    lines: ['Das sind meine eigenen Antworten. Sie sind kein ärztlicher Befund.', 'Ich möchte sie gern mit Ihnen ansehen.'],
  },
} as const satisfies PhrasesOutcomes;
