// Paper: the plan as a handout, and the page for a visit.
export const printing = {
  paper: {
    door: 'On paper',
    lead: 'For the wall or the fridge. The days to come, each exercise with its drawings. It prints in one colour.',
    large: 'Large print',
    drawing: 'Drawing {n} of {of} …',
  },
  visit: {
    door: 'A page for a visit',
    lead: 'Flares, how you are doing, what you did and three questions, on one page. You show it, we send nothing.',
    question: 'Question {n}',
  },
} as const;
