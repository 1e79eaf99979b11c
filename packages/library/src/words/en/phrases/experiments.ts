import type { PhrasesExperiments } from '../../phrases.ts';

/** Own questions: either week is fine, and the plan goes on in both. Source: rule book 6.1, decision 0020. */
export const experiments = {
  title: 'Your own question',
  week: 'Week {n} of {of}',
  thisWeek: 'This week: {arm}',
  questions: {
    'evening-roll': {
      ask: 'Does rolling in the evening help me?',
      with: 'Roll your upper back, legs or hips on two or three evenings, ten minutes at most.',
      without: 'Leave the roller out this week.',
      withName: 'with rolling',
      withoutName: 'without rolling',
    },
    'evening-breath': {
      ask: 'Do five slow minutes at night help me?',
      with: 'Breathe slowly for five minutes on most evenings.',
      without: 'Leave the evening breath out this week.',
      withName: 'with the evening breath',
      withoutName: 'without the evening breath',
    },
    'reset-breaks': {
      ask: 'Do reset breaks help me?',
      with: 'Stand or sit tall for half a minute, three times a day.',
      without: 'Leave the reset breaks out this week. Move and shift as you like.',
      withName: 'with reset breaks',
      withoutName: 'without reset breaks',
    },
    'morning-walk': {
      ask: 'Do walks before noon suit me better?',
      with: 'Take your walks before noon.',
      without: 'Take your walks after noon.',
      withName: 'walks before noon',
      withoutName: 'walks after noon',
    },
    'early-session': {
      ask: 'Do sessions before noon suit me better?',
      with: 'Do your sessions before noon, an hour after you get up or later.',
      without: 'Do your sessions after noon.',
      withName: 'sessions before noon',
      withoutName: 'sessions after noon',
    },
  },
} as const satisfies PhrasesExperiments;
