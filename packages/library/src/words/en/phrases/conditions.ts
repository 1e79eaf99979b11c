import type { PhrasesConditions } from '../../phrases.ts';

/** The register of conditions: a person ticks what they were told. Names appear here and nowhere in a verdict. Source: rule book 1.5. */
export const conditions = {
  PREGNANT: {
    name: 'Pregnant',
    details: {
      weeks: { prompt: 'Which week are you in?', unit: 'weeks' },
      symptoms: { prompt: 'Do you have symptoms, such as pelvic pain or feeling faint?' },
      lightHeaded: { prompt: 'Do you feel light-headed when you lie on your back?' },
    },
  },
  PREG_PGP: { name: 'Pelvic girdle pain in pregnancy', details: {} },
  BIRTH: {
    name: 'Gave birth in the last 12 months',
    details: {
      weeks: { prompt: 'How many weeks ago?', unit: 'weeks' },
      caesarean: { prompt: 'Was it a caesarean, or a hard birth?' },
      symptoms: { prompt: 'Do you feel heaviness, leaking, or a ridge along your tummy?', help: 'Heavier bleeding counts too.' },
      checked: { prompt: 'Has a clinician checked you since then?' },
    },
  },
  OSTEO: { name: 'Osteoporosis', help: 'Thin bones.', details: {} },
  OSTEO_VF: {
    name: 'A broken spine bone, or several breaks from light falls',
    details: { weeks: { prompt: 'How many weeks ago was the last one?', unit: 'weeks' } },
  },
  DISC_SURG: {
    name: 'Spine operation without fusion',
    help: 'On a disc, or to make room for a nerve.',
    details: {
      weeks: { prompt: 'How many weeks ago?', unit: 'weeks' },
      cleared: { prompt: 'Has your surgical team said you may exercise?' },
    },
  },
  FUSION: {
    name: 'Spinal fusion',
    details: {
      weeks: { prompt: 'How many weeks ago?', unit: 'weeks' },
      cleared: { prompt: 'Has your surgical team said you may exercise?' },
    },
  },
  SPONDY: {
    name: 'Spondylolisthesis or spondylolysis',
    help: 'A spine bone that sits further forward, or a stress gap in it.',
    details: { highGrade: { prompt: 'Were you told it is high grade?' } },
  },
  SCIATICA: { name: 'Nerve pain down one leg', details: {} },
  STENOSIS: {
    name: 'Spinal stenosis',
    help: 'Legs ache when you stand or walk, and ease when you sit.',
    details: { proneProvokes: { prompt: 'Does lying on your front stir it?' } },
  },
  SCOLI: {
    name: 'Scoliosis',
    help: 'A spine that curves to the side.',
    details: { progressive: { prompt: 'Is the curve large or growing?' } },
  },
  BP: {
    name: 'High blood pressure',
    details: {
      treated: { prompt: 'Do you take medicine for it?' },
      systolic: { prompt: 'What was the top number last time?', unit: 'mmHg' },
      diastolic: { prompt: 'And the bottom number?', unit: 'mmHg' },
      newMedicineWeeks: { prompt: 'Is any of that medicine new? How many weeks ago did you start?', unit: 'weeks' },
    },
  },
  CVD: { name: 'Heart disease', details: {} },
  SHOULDER: {
    name: 'Shoulder pain',
    details: {
      overheadHurts: { prompt: 'Does reaching overhead hurt?' },
      pulldownHurts: {
        prompt: 'Does pulling something down from above hurt more than 3 out of 10?',
        help: 'A blind or a roller door, for example.',
      },
    },
  },
  SHOULDER_INST: {
    name: 'A shoulder that has come out, or had an operation',
    details: { surgeryWeeks: { prompt: 'If it was an operation, how many weeks ago?', unit: 'weeks' } },
  },
  WRIST: { name: 'Wrist or hand pain', details: { pressHurts: { prompt: 'Does pressing on your hand hurt?' } } },
  ELBOW: { name: 'Elbow pain', details: {} },
  KNEE: { name: 'Knee pain', details: { kneelHurts: { prompt: 'Does kneeling hurt?' } } },
  HIP: { name: 'Hip pain', details: { kneelHurts: { prompt: 'Does kneeling hurt?' } } },
  NECK: { name: 'Neck pain', details: { armNew: { prompt: 'Is there new pain, tingling or weakness in an arm?' } } },
  HYPERMOB: { name: 'Very bendy joints', help: 'Hypermobility.', details: {} },
  PELVIC: {
    name: 'Pelvic floor trouble, a hernia, or a tummy operation',
    help: 'Leaking, or a feeling of heaviness.',
    details: {
      tight: { prompt: 'Were you told your pelvic floor is tight?' },
      surgeryWeeks: { prompt: 'If it was an operation, how many weeks ago?', unit: 'weeks' },
    },
  },
  EYE: { name: 'Glaucoma or a detached retina', details: {} },
  DIZZY: { name: 'Vertigo or dizzy spells', details: {} },
  FALLS: { name: 'Falls, or fear of falling', details: {} },
  NEURO: { name: 'A nerve or movement disorder', details: {} },
  PEM: { name: 'Crashes after small effort', help: 'ME/CFS, and some long COVID.', details: {} },
  DIAB: { name: 'Diabetes', details: { neuropathy: { prompt: 'Do your feet feel numb or tingly?' } } },
  RAYNAUD: { name: 'Fingers or toes that turn white in the cold', help: 'Raynaud.', details: {} },
} as const satisfies PhrasesConditions;
