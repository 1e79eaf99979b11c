import type { PhrasesConditions } from '../../phrases.ts';

/** The register of conditions: a person ticks what they were told. Names appear here and nowhere in a verdict. Source: rule book 1.5. */
export const conditions = {
  PREGNANT: {
    name: 'Embarazo',
    details: {
      weeks: { prompt: '¿En qué semana estás?', unit: 'semanas' },
      symptoms: { prompt: '¿Tienes molestias, como dolor en la pelvis o sensación de desmayo?' },
      lightHeaded: { prompt: '¿Te mareas al tumbarte boca arriba?' },
    },
  },
  PREG_PGP: { name: 'Dolor de la cintura pélvica en el embarazo', details: {} },
  BIRTH: {
    name: 'Parto en los últimos 12 meses',
    details: {
      weeks: { prompt: '¿Hace cuántas semanas?', unit: 'semanas' },
      caesarean: { prompt: '¿Fue una cesárea, o un parto difícil?' },
      symptoms: {
        prompt: '¿Notas peso hacia abajo, pérdidas de orina o un bulto a lo largo de la barriga?',
        help: 'También cuenta sangrar más.',
      },
      checked: { prompt: '¿Te ha revisado desde entonces un profesional de la salud?' },
    },
  },
  OSTEO: { name: 'Osteoporosis', help: 'Huesos frágiles.', details: {} },
  OSTEO_VF: {
    name: 'Una vértebra rota, o varios huesos rotos en caídas leves',
    details: { weeks: { prompt: '¿Hace cuántas semanas fue la última vez?', unit: 'semanas' } },
  },
  DISC_SURG: {
    name: 'Operación de columna sin fusión',
    help: 'En un disco, o para dar espacio a un nervio.',
    details: {
      weeks: { prompt: '¿Hace cuántas semanas?', unit: 'semanas' },
      cleared: { prompt: '¿Te ha dicho el equipo que te operó que puedes hacer ejercicio?' },
    },
  },
  FUSION: {
    name: 'Fusión de vértebras',
    details: {
      weeks: { prompt: '¿Hace cuántas semanas?', unit: 'semanas' },
      cleared: { prompt: '¿Te ha dicho el equipo que te operó que puedes hacer ejercicio?' },
    },
  },
  SPONDY: {
    name: 'Espondilolistesis o espondilólisis',
    help: 'Una vértebra que está más adelante, o una fisura de sobrecarga en ella.',
    details: { highGrade: { prompt: '¿Te dijeron que es de grado alto?' } },
  },
  SCIATICA: { name: 'Dolor del nervio que baja por una pierna', details: {} },
  STENOSIS: {
    name: 'Estenosis de columna',
    help: 'Las piernas molestan al estar de pie o caminar, y se calman al sentarte.',
    details: { proneProvokes: { prompt: '¿Lo despierta estar boca abajo?' } },
  },
  SCOLI: {
    name: 'Escoliosis',
    help: 'Una columna con curva hacia un lado.',
    details: { progressive: { prompt: '¿La curva es grande o está creciendo?' } },
  },
  BP: {
    name: 'Presión arterial alta',
    details: {
      treated: { prompt: '¿Tomas medicamentos para ella?' },
      systolic: { prompt: '¿Cuál fue el número de arriba la última vez?', unit: 'mmHg' },
      diastolic: { prompt: '¿Y el número de abajo?', unit: 'mmHg' },
      newMedicineWeeks: { prompt: '¿Es nuevo alguno de esos medicamentos? ¿Hace cuántas semanas empezaste?', unit: 'semanas' },
    },
  },
  CVD: { name: 'Enfermedad del corazón', details: {} },
  SHOULDER: {
    name: 'Dolor de hombro',
    details: {
      overheadHurts: { prompt: '¿Te duele alzar el brazo por encima de la cabeza?' },
      pulldownHurts: {
        prompt: '¿Te duele más de 3 sobre 10 tirar de algo desde arriba hacia abajo?',
        help: 'Por ejemplo, una persiana o un cierre metálico.',
      },
    },
  },
  SHOULDER_INST: {
    name: 'Un hombro que se salió, o que fue operado',
    details: { surgeryWeeks: { prompt: 'Si fue una operación, ¿hace cuántas semanas?', unit: 'semanas' } },
  },
  WRIST: { name: 'Dolor de muñeca o de mano', details: { pressHurts: { prompt: '¿Te duele apoyarte en la mano?' } } },
  ELBOW: { name: 'Dolor de codo', details: {} },
  KNEE: { name: 'Dolor de rodilla', details: { kneelHurts: { prompt: '¿Te duele ponerte de rodillas?' } } },
  HIP: { name: 'Dolor de cadera', details: { kneelHurts: { prompt: '¿Te duele ponerte de rodillas?' } } },
  NECK: { name: 'Dolor de cuello', details: { armNew: { prompt: '¿Hay dolor, hormigueo o debilidad nuevos en un brazo?' } } },
  HYPERMOB: { name: 'Articulaciones muy flexibles', help: 'Hipermovilidad.', details: {} },
  PELVIC: {
    name: 'Molestias del suelo pélvico, una hernia o una operación de barriga',
    help: 'Pérdidas de orina o sensación de peso hacia abajo.',
    details: {
      tight: { prompt: '¿Te dijeron que tu suelo pélvico está tenso?' },
      surgeryWeeks: { prompt: 'Si fue una operación, ¿hace cuántas semanas?', unit: 'semanas' },
    },
  },
  EYE: { name: 'Glaucoma o desprendimiento de retina', details: {} },
  DIZZY: { name: 'Vértigo o mareos', details: {} },
  FALLS: { name: 'Caídas, o miedo a caerte', details: {} },
  NEURO: { name: 'Un trastorno de los nervios o del movimiento', details: {} },
  PEM: { name: 'Agotamiento tras un esfuerzo pequeño', help: 'EM/SFC y algunos casos de COVID persistente.', details: {} },
  DIAB: { name: 'Diabetes', details: { neuropathy: { prompt: '¿Notas hormigueo o falta de sensibilidad en los pies?' } } },
  RAYNAUD: { name: 'Dedos que se ponen blancos con el frío', help: 'De las manos o los pies. Raynaud.', details: {} },
} as const satisfies PhrasesConditions;
