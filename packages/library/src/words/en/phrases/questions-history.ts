import type { blockBIds, PhrasesQuestions } from '../../phrases.ts';

type BlockB = (typeof blockBIds)[number];
type BlockBAll = BlockB | Extract<keyof PhrasesQuestions, `B${string}.${string}`>;

/** Block B, history and context. Source: rule book 1.2, AM-02, AM-08, AM-09, AM-27, settled 14. */
export const questionsHistory = {
  B1: { prompt: 'Have you ever had cancer?', help: 'Simple skin cancer does not count.' },
  'B1.new': { prompt: 'Is this back pain new, or has it changed, in the last 12 weeks?' },
  'B1.years': { prompt: 'How many years ago did your cancer care end?', help: 'Put 0 if it goes on.', unit: 'years' },
  'B1.seen': { prompt: 'Has a doctor who knows about the cancer checked this back pain?' },
  B2: {
    prompt: 'Have you lost weight without trying, over the last 6 to 12 months?',
    help: 'Count it from about 5 in 100 of your weight. At 80 kg that is 4 kg.',
  },
  B3: { prompt: 'Do you have constant pain at night that no position eases?' },
  B4: {
    prompt: 'Is any of these true for you?',
    help: 'Your immune system is held down by illness or medicine. You inject drugs. You are on dialysis. You have diabetes. You were near someone with tuberculosis. In the last 12 weeks you had a serious infection, a wound, or a procedure on your spine.',
  },
  B5: { prompt: 'Do you take steroid tablets, or did you for a long time?', help: 'Inhalers and creams do not count.' },
  'B5.months': { prompt: 'For how many months, all in all?', unit: 'months' },
  'B5.knock': { prompt: 'Did this pain start after a small knock or a light fall?' },
  B6: { prompt: 'Have you been told your bones are thin, or have you become 4 cm shorter or more?' },
  'B6.fracture': { prompt: 'Did you ever break a bone in a light fall, or with no fall at all?' },
  'B6.sudden': { prompt: 'Is this pain new, and did it come on suddenly?' },
  'B8.night': { prompt: 'Does your back wake you in the second half of the night?' },
  'B8.buttock': { prompt: 'Do you get pain in a buttock?' },
  'B8.moving': { prompt: 'Does your back get better when you move?' },
  'B8.nsaid': { prompt: 'Does ibuprofen, or a tablet like it, make it better within two days?' },
  'B8.family': {
    prompt: 'Does anyone in your close family have an inflammatory illness of the spine?',
    help: 'A parent, brother, sister or child.',
  },
  'B8.arthritis': { prompt: 'Have you ever had arthritis: a joint that was swollen and sore?' },
  'B8.enthesitis': {
    prompt: 'Have you ever had swelling and pain where a tendon meets the bone?',
    help: 'The back of the heel is a common place.',
  },
  'B8.psoriasis': { prompt: 'Have you ever had psoriasis: dry, scaly patches of skin?' },
  'B8.gradual': { prompt: 'Did the pain come on slowly?' },
  'B8.rest': { prompt: 'When you rest, does it stay the same or get worse?' },
  'B8.eye': { prompt: 'Do you have a red, painful eye and blurred sight?' },
  B9: { prompt: 'Do you have pain, tingling or numbness in a leg?' },
  'B9.below': { prompt: 'Does it go below the knee?' },
  'B9.numb': { prompt: 'Is there a numb patch on the leg or foot?' },
  'B9.seen': { prompt: 'Has a clinician checked the numb patch?' },
  'B9.weeks': { prompt: 'For how many weeks have you had it in the leg?', unit: 'weeks' },
  B10: { prompt: 'Do you have a heart, kidney or metabolic illness?', help: 'Diabetes counts.' },
  'B10.active': { prompt: 'For three months or more, have you been active for 30 minutes, three times a week?' },
  B11: { prompt: 'Have you been told your blood pressure is high?' },
  'B11.treated': { prompt: 'Do you take medicine for it?' },
  'B11.systolic': {
    prompt: 'When your blood pressure was last measured, what was the top number?',
    help: 'You can leave this out.',
    unit: 'mmHg',
  },
  'B11.diastolic': { prompt: 'And the bottom number?', help: 'You can leave this out.', unit: 'mmHg' },
  B12: { prompt: 'Have you had an operation on your spine?' },
  B13: { prompt: 'Are you pregnant, or did you give birth in the last 12 months?' },
  'B13.contra': {
    prompt: 'Has your midwife or doctor told you of any of these?',
    help: 'Broken waters. Early labour. Bleeding that stays unexplained. A low placenta after week 28. Pre-eclampsia. A cervix that opens early. A baby that grows slowly. Triplets or more. Diabetes, blood pressure or a thyroid that is not under control. A serious illness of heart, lungs or body.',
  },
  B14: { prompt: 'Do you live with any of the conditions on our list?' },
  B15: { prompt: 'Has a clinician told you not to exercise, or are you waiting for urgent results about your spine?' },
  B16: {
    prompt: 'Has your pain been 9 or 10 for two days, without a let-up?',
    help: 'Also say yes if you cannot wash, dress or get to the toilet.',
  },
  B17: { prompt: 'Do you have new, constant pain in your upper or mid back that stays the same when you move?' },
  B18: {
    prompt: 'Do you crash for a day or more after small everyday effort, again and again?',
    help: 'Being tired after overdoing it does not count.',
  },
  B19: { prompt: 'Do you take blood thinners, or do you bleed very easily?', help: 'A bleeding disorder counts.' },
  'B19.dizzy': { prompt: 'Does any of your medicine make you dizzy?' },
  B20: { prompt: 'In the last 12 months, did you fall twice, or fall once and get hurt?' },
  B21: { prompt: 'Do you have new back pain that stays the same however you move or lie?' },
  'B21.smoked': { prompt: 'Have you ever smoked?' },
  B22: { prompt: 'In which year were you born?' },
  B23: { prompt: 'Do you have a new lump or swelling on your back?' },
} as const satisfies Pick<PhrasesQuestions, BlockBAll>;
