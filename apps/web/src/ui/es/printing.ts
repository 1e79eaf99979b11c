import type { printing as english } from '../en/printing.ts';
import type { UiPart } from '../ui.ts';

// Paper: the plan as a handout, and the page for a visit.
export const printing: UiPart<typeof english> = {
  paper: {
    door: 'En papel',
    lead: 'Para la pared o la nevera. Los días que vienen, y cada ejercicio con sus dibujos. Se imprime en un solo color.',
    large: 'Letra grande',
    drawing: 'Dibujo {n} de {of} …',
  },
  visit: {
    door: 'Una página para la consulta',
    lead: 'Días más sensibles, cómo estás, lo que hiciste y tres preguntas, en una página. La enseñas tú: no enviamos nada.',
    question: 'Pregunta {n}',
  },
};
