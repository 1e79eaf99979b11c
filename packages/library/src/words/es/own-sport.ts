import type { ExerciseWords } from '@plumbline/engine';

export const ownSport = {
  name: 'Tu propio deporte',
  aliases: ['mi actividad', 'el deporte que me gusta', 'own sport'],
  purpose: 'Deja en tu semana el deporte que te gusta, o lo trae de vuelta paso a paso.',
  setUp: 'Elige tu deporte y una cantidad que hoy te va bien. Calienta como siempre.',
  steps: [
    'Empieza suave los primeros minutos.',
    'Haz lo que está en el plan y para ahí, también en un buen día.',
    'Para acabar, camina un poco lento o haz gestos fáciles.',
    'Anota cómo te fue, y el próximo paso irá a tu medida.',
  ],
  cues: ['Solo lo del plan', 'Empieza suave', 'Pásalo bien'],
  breath: 'Respira libre, y afloja si no puedes decir unas palabras.',
  difficulties: [
    { what: 'Cuesta parar a tiempo.', ease: 'Pon una alarma o acuerda el final con alguien.' },
    { what: 'Una parte te trae molestias.', ease: 'Por ahora deja esa parte fuera o hazla más pequeña.' },
  ],
  stopIf: [
    'Dolor agudo, o dolor que baja más por la pierna',
    'Dolor en el pecho, o una respiración que no se calma',
    'Hormigueo o falta de sensibilidad que antes no estaba',
  ],
  standIns: '',
} as const satisfies ExerciseWords;
