import type { LessonId, PhrasesCard } from '../../phrases.ts';

/** The lessons, at most 120 words each, one act each. Source: rule book 7.1. */
export const lessons = {
  E1: {
    title: 'You are in good company',
    lines: [
      'Right now, about 1 person in 13 has low back pain. Nearly everyone has it at some time.',
      'It is seldom caused by anything serious. It often comes and goes.',
      'So the aim is a life that your back joins in. For the days when it grumbles, you have a plan.',
    ],
    act: 'Ask someone you trust if they have had it too. Most people have.',
  },
  E2: {
    title: 'Pain is an alarm, not a ruler',
    lines: [
      'Pain warns you. It does not measure what goes on inside.',
      'How loud it is depends on your body, your mind and your life: sleep, worry, old stories, a busy week.',
      'That is why it can hurt a lot when little is wrong, and why a good day can quieten it.',
      'Hurt does not always mean harm.',
    ],
    act: 'Think of a time when it hurt less because you were busy with something nice.',
  },
  E3: {
    title: 'Your back is strong',
    lines: [
      'Backs carry, bend and twist all day. They are made of tough bone, broad muscle and thick bands.',
      'Like the rest of you, they grow stronger with use.',
      'For most people, moving is safe and does good.',
    ],
    act: 'Do one small move today that you have been leaving out.',
  },
  E4: {
    title: 'Your next position is your best one',
    lines: [
      'There is no one right way to sit or stand. Studies have looked for it and did not find it.',
      'Slouching for a while is fine. So is crossing your legs.',
      'What a back likes is change. Any position gets stiff if you stay in it too long.',
    ],
    act: 'Change how you sit before you read on.',
  },
  E5: {
    title: 'Bending is a skill you can grow',
    lines: [
      'Bending and lifting are normal moves. You can train them like any other.',
      'Start light. Keep the load close to you. Use your hips. Breathe.',
      'Then add a little, week by week. Backs learn from small steps.',
    ],
    act: 'Pick up something light from a chair, three times, as if you had all day.',
  },
  E6: {
    title: 'What scans can and cannot say',
    lines: [
      'Scans of people who feel fine often show changes. They are a bit like grey hair: more of them with age.',
      'Some findings are more common in people who hurt. Still, one picture seldom explains how you feel.',
      'What you can do from day to day tells you more.',
    ],
    act: 'If a scan report worries you, ask your doctor which words in it are normal for your age.',
  },
  E7: {
    title: 'The best exercise is the one you keep',
    lines: [
      'Many kinds of exercise help backs about the same: strength, walking, Pilates, yoga and more.',
      'What counts is that you come back to it.',
      'So choose what you like, and swap what you do not.',
    ],
    act: 'Swap one exercise in your plan for one you look forward to.',
  },
  E8: {
    title: 'Some discomfort is fine',
    lines: [
      'You do not have to wait until nothing hurts.',
      'Up to 3 out of 10 is fine. 4 or 5 is fine if it rose by no more than 1.',
      'If it rises more, do less. If it is back to your usual by the next morning, you did the right amount.',
      'In studies, people who let it hurt a little did at least as well.',
    ],
    act: 'Choose the number at which you will ease off today.',
  },
} as const satisfies Partial<Record<LessonId, PhrasesCard>>;
