// People with a sore back and nothing else to report: what differs is the home, the day and the years.
import { type Example, exampleOf, go, homeKit } from './example.ts';

export const everyday: readonly Example[] = [
  exampleOf({
    name: 'plain',
    words: 'Aged 42, a sore lower back for some months, an ordinary home, half an hour three days a week.',
    profile: { kit: homeKit },
    expect: go,
    never: ['superman', 'bicycle-crunch', 'slump-tensioner'],
  }),
  exampleOf({
    name: 'no-kit',
    words: 'Has a floor and nothing else.',
    profile: { kit: [], weightsKg: [] },
    expect: go,
    never: ['band-seated-row', 'sit-to-stand', 'foam-roll-glutes'],
  }),
  exampleOf({
    name: 'no-floor',
    words: 'Stands and walks well, but does not get down to the floor.',
    answers: { F4: 'no', F5: 'yes' },
    profile: { floor: 'no' },
    expect: go,
    never: ['bird-dog', 'dead-bug', 'side-plank-knees'],
  }),
  exampleOf({
    name: 'age-82',
    words: 'Aged 82, steady on the feet, no falls, a chair and a kitchen counter to hold.',
    profile: { birthYear: 1944, kit: homeKit, minutes: 20 },
    assessment: { onsetAge: 79, training: 0, sittingHours: 7, tests: {} },
    expect: go,
    never: ['one-leg-stand', 'split-squat', 'step-up'],
  }),
  exampleOf({
    name: 'lifter',
    words: 'Has lifted weights for years and wants to get back to it.',
    profile: {
      sex: 'male',
      kg: 84,
      kit: ['wall', 'chair', 'mat', 'bench', 'band', 'anchor', 'hand-weight', 'hand-weights', 'barbell', 'rack', 'pull-up-bar', 'step'],
      weightsKg: [5, 10, 15, 20, 25, 30],
      minutes: 60,
      daysPerWeek: 4,
      goals: ['stronger', 'activity'],
    },
    assessment: {
      training: 2,
      activeMinutes: 240,
      comfortableKg: { deadlift: 70, 'goblet-squat': 24, 'bent-over-row': 30 },
      sport: 'weight lifting',
      painNow: 1,
      painAvg: 2,
      painWorst: 3,
    },
    expect: go,
    never: ['superman', 'crunch', 'good-morning'],
  }),
  exampleOf({
    name: 'desk-worker',
    words: 'Sits at a desk more than eight hours a day and is stiff between the shoulder blades.',
    profile: { kit: homeKit, minutes: 15, daysPerWeek: 4, goals: ['sit-work'] },
    assessment: { locations: ['upper-back', 'low-back'], sittingHours: 10, activeMinutes: 30, training: 0 },
    expect: go,
    never: ['superman', 'crunch', 'back-extension-bench'],
  }),
];
