import type { PhrasesConditions } from '../../phrases.ts';

/** The register of conditions: a person ticks what they were told. Names appear here and nowhere in a verdict. Source: rule book 1.5. */
export const conditions = {
  PREGNANT: {
    name: 'Schwanger',
    details: {
      weeks: { prompt: 'In welcher Woche bist du?', unit: 'Wochen' },
      symptoms: { prompt: 'Hast du Beschwerden, zum Beispiel Schmerzen im Becken, oder ist dir manchmal schwarz vor Augen?' },
      lightHeaded: { prompt: 'Wird dir schwindlig, wenn du auf dem Rücken liegst?' },
    },
  },
  PREG_PGP: { name: 'Schmerzen im Beckengürtel in der Schwangerschaft', details: {} },
  BIRTH: {
    name: 'Geburt in den letzten 12 Monaten',
    details: {
      weeks: { prompt: 'Vor wie vielen Wochen?', unit: 'Wochen' },
      caesarean: { prompt: 'War es ein Kaiserschnitt oder eine schwere Geburt?' },
      symptoms: {
        prompt: 'Spürst du Schwere nach unten, verlierst du Urin, oder wölbt sich der Bauch in der Mitte?',
        help: 'Eine stärkere Blutung zählt auch.',
      },
      checked: { prompt: 'Hat dich seitdem eine Fachperson untersucht?' },
    },
  },
  OSTEO: { name: 'Osteoporose', help: 'Dünne Knochen.', details: {} },
  OSTEO_VF: {
    name: 'Ein gebrochener Wirbel oder mehrere Brüche bei leichten Stürzen',
    details: { weeks: { prompt: 'Vor wie vielen Wochen war der letzte?', unit: 'Wochen' } },
  },
  DISC_SURG: {
    name: 'Operation an der Wirbelsäule ohne Versteifung',
    help: 'An einer Bandscheibe oder um Platz für einen Nerv zu machen.',
    details: {
      weeks: { prompt: 'Vor wie vielen Wochen?', unit: 'Wochen' },
      cleared: { prompt: 'Hat dein Operationsteam gesagt, dass du trainieren darfst?' },
    },
  },
  FUSION: {
    name: 'Versteifung der Wirbelsäule',
    details: {
      weeks: { prompt: 'Vor wie vielen Wochen?', unit: 'Wochen' },
      cleared: { prompt: 'Hat dein Operationsteam gesagt, dass du trainieren darfst?' },
    },
  },
  SPONDY: {
    name: 'Spondylolisthese oder Spondylolyse',
    help: 'Ein Wirbel, der weiter vorne sitzt, oder ein Spalt in ihm durch Belastung.',
    details: { highGrade: { prompt: 'Hat man dir gesagt, dass es ein hoher Grad ist?' } },
  },
  SCIATICA: { name: 'Nervenschmerz in einem Bein', details: {} },
  STENOSIS: {
    name: 'Spinalkanalstenose',
    help: 'Die Beine tun beim Stehen oder Gehen weh, und im Sitzen lässt es nach.',
    details: { proneProvokes: { prompt: 'Reizt es, wenn du auf dem Bauch liegst?' } },
  },
  SCOLI: {
    name: 'Skoliose',
    help: 'Eine Wirbelsäule, die sich zur Seite krümmt.',
    details: { progressive: { prompt: 'Ist die Krümmung groß, oder nimmt sie zu?' } },
  },
  BP: {
    name: 'Hoher Blutdruck',
    details: {
      treated: { prompt: 'Nimmst du dafür ein Medikament?' },
      systolic: { prompt: 'Wie hoch war beim letzten Mal der obere Wert?', unit: 'mmHg' },
      diastolic: { prompt: 'Und der untere Wert?', unit: 'mmHg' },
      newMedicineWeeks: { prompt: 'Ist eines dieser Medikamente neu? Vor wie vielen Wochen hast du begonnen?', unit: 'Wochen' },
    },
  },
  CVD: { name: 'Herzkrankheit', details: {} },
  SHOULDER: {
    name: 'Schmerzen in der Schulter',
    details: {
      overheadHurts: { prompt: 'Tut es weh, über den Kopf zu greifen?' },
      pulldownHurts: {
        prompt: 'Tut es mehr als 3 von 10 weh, etwas von oben herunterzuziehen?',
        help: 'Zum Beispiel ein Rollo oder ein Rolltor.',
      },
    },
  },
  SHOULDER_INST: {
    name: 'Eine Schulter, die schon einmal herausgesprungen ist oder operiert wurde',
    details: { surgeryWeeks: { prompt: 'Falls es eine Operation war: Vor wie vielen Wochen?', unit: 'Wochen' } },
  },
  WRIST: { name: 'Schmerzen in Handgelenk oder Hand', details: { pressHurts: { prompt: 'Tut es weh, dich auf die Hand zu stützen?' } } },
  ELBOW: { name: 'Schmerzen im Ellbogen', details: {} },
  KNEE: { name: 'Schmerzen im Knie', details: { kneelHurts: { prompt: 'Tut Knien weh?' } } },
  HIP: { name: 'Schmerzen in der Hüfte', details: { kneelHurts: { prompt: 'Tut Knien weh?' } } },
  NECK: {
    name: 'Schmerzen im Nacken',
    details: { armNew: { prompt: 'Hast du neue Schmerzen, Kribbeln oder Schwäche in einem Arm?' } },
  },
  HYPERMOB: { name: 'Sehr bewegliche Gelenke', help: 'Hypermobilität.', details: {} },
  PELVIC: {
    name: 'Beschwerden am Beckenboden, ein Bruch am Bauch oder eine Operation am Bauch',
    help: 'Du verlierst Urin oder spürst eine Schwere nach unten. Bruch heißt hier: Leistenbruch oder Nabelbruch.',
    details: {
      tight: { prompt: 'Hat man dir gesagt, dass dein Beckenboden zu fest ist?' },
      surgeryWeeks: { prompt: 'Falls es eine Operation war: Vor wie vielen Wochen?', unit: 'Wochen' },
    },
  },
  EYE: { name: 'Grüner Star (Glaukom) oder eine abgelöste Netzhaut', details: {} },
  DIZZY: { name: 'Drehschwindel oder Schwindel', details: {} },
  FALLS: { name: 'Stürze oder Angst vor dem Stürzen', details: {} },
  NEURO: { name: 'Eine Krankheit der Nerven oder der Bewegung', details: {} },
  PEM: { name: 'Völlige Erschöpfung nach kleiner Anstrengung', help: 'ME/CFS und manchmal Long Covid.', details: {} },
  DIAB: { name: 'Diabetes (Zuckerkrankheit)', details: { neuropathy: { prompt: 'Sind deine Füße taub, oder kribbeln sie?' } } },
  RAYNAUD: { name: 'Finger oder Zehen, die bei Kälte weiß werden', help: 'Das Raynaud-Syndrom.', details: {} },
} as const satisfies PhrasesConditions;
