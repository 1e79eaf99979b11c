import type { LessonId, PhrasesCard } from '../../phrases.ts';

/** Lessons nine to fifteen. Source: rule book 7.1. */
export const lessonsMore = {
  E9: {
    title: 'Flares happen, and you can have a plan',
    lines: [
      'A flare is a time when it gets worse and gets in your way, for hours or for weeks.',
      'It does not wipe out what you have built.',
      'Short walks, calm breathing and easy moves first. Then half of your plan. Then back, step by step.',
    ],
    act: 'Write down the two things that helped you last time.',
  },
  E10: {
    title: 'Steady beats stop and go',
    lines: [
      'Many people do too much on a good day and nothing on a bad one.',
      'A steady amount works better. Let the plan decide how much, not the day.',
      'On a good day, stop on time. On a bad day, do most of it.',
    ],
    act: 'Set an amount for one thing you love, and keep to it for a week.',
  },
  E11: {
    title: 'Walking keeps the next spell away for longer',
    lines: [
      'In one large study, adults who had just got over back pain walked more, step by step.',
      'They had about twice as long until the next spell as people who did nothing special.',
      'They worked up to half an hour, five times a week.',
    ],
    act: 'Put one walk of your usual length into tomorrow.',
  },
  E12: {
    title: 'The volume knob',
    lines: [
      'Sleep, stress and mood turn pain up or down. It is not in your head. It is how every alarm system works.',
      'You cannot choose to have no stress. You can choose small breaks from it.',
    ],
    act: 'Tonight, take five minutes of slow breathing before you sleep.',
  },
  E13: {
    title: 'About your core',
    lines: [
      'Trunk and hip exercises are good. They help about as much as other exercise does.',
      'A muscle that is “switched off” is not why your back hurts.',
      'All your muscles gain from practice. You need not hold your tummy tight all day.',
    ],
    act: 'Let your tummy go soft right now, and take three slow breaths.',
  },
  E14: {
    title: 'When to get checked',
    lines: [
      'Most back pain needs no doctor. A few signs do.',
      'Go at once: numbness between the legs, trouble with peeing or bowels, a leg that gets weaker, chest pain.',
      'Go today: fever with back pain, or a hard fall and pain since.',
      'Go soon: weight loss you cannot explain, or pain that grows week after week.',
      'Plumbline asks about these. You know yourself best.',
    ],
    act: 'If one of these fits, make the call today.',
  },
  E15: {
    title: 'What to expect',
    lines: [
      'Most people gain something from exercise, small to medium. Some need other help too.',
      'Comfort often changes after 4 to 6 weeks. Strength shows more clearly after 8 to 12.',
      'It goes up and down on the way. Look at the weeks, not at the days.',
    ],
    act: 'Choose one thing you want to do more easily in six weeks.',
  },
} as const satisfies Partial<Record<LessonId, PhrasesCard>>;
