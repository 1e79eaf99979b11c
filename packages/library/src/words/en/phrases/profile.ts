import type { PhrasesProfile } from '../../phrases.ts';

/** About the person, the place and the time. Source: rule book 2.1, AM-29, settled 12. */
export const profile = {
  birthYear: { prompt: 'In which year were you born?', help: 'The year is enough.' },
  sex: {
    prompt: 'Which sex should we reckon with?',
    help: 'You can leave this out. It only counts in one safety check.',
    options: { female: 'Female', male: 'Male', other: 'Another' },
  },
  kg: { prompt: 'How much do you weigh?', help: 'You can leave this out. It helps us choose loads for carrying.', unit: 'kg' },
  kit: { prompt: 'What do you have at hand?', help: 'A wall and a chair already make a full plan.' },
  weightsKg: { prompt: 'Which weights do you own?', help: 'Name each one. A full water bottle is about 1 kg.', unit: 'kg' },
  minutes: { prompt: 'How long should a session be?', help: 'Two minutes count. You can change it on any day.', unit: 'minutes' },
  daysPerWeek: { prompt: 'On how many days a week?', unit: 'days' },
  weekdays: {
    prompt: 'Which days suit you best?',
    help: 'Pick none, and we spread them out for you.',
    options: { '1': 'Monday', '2': 'Tuesday', '3': 'Wednesday', '4': 'Thursday', '5': 'Friday', '6': 'Saturday', '7': 'Sunday' },
  },
  wakeTime: { prompt: 'When do you get up on most days?', help: 'For some people bending is easier after the first hour.' },
  floor: {
    prompt: 'Can you get down to the floor and up again?',
    options: { yes: 'Yes', hard: 'Yes, but it is hard', no: 'No' },
  },
  goals: {
    prompt: 'What matters most to you?',
    help: 'Pick one or two.',
    options: {
      'bother-less': 'My back bothers me less',
      stronger: 'I get stronger',
      'sit-work': 'Sitting and working get easier',
      activity: 'I get back to something I love',
      fitness: 'I get fitter all round',
      'wind-down': 'I wind down and sleep better',
    },
  },
  optIn: {
    prompt: 'Is there anything extra you would like?',
    help: 'These come only when you ask for them.',
    options: {
      core_flexion: 'Curl-ups for the tummy',
      'sitting-goal': 'A goal for sitting less each day',
      'contract-relax': 'Stretches where you gently push, then let go',
    },
  },
  country: { prompt: 'Which country are you in?', help: 'So that we show the right emergency number.' },
  avoid: { prompt: 'Are there exercises you would rather not do?', help: 'We find others that do the same job.' },
} as const satisfies PhrasesProfile;
