import type { LessonId, PhrasesCard } from '../../phrases.ts';

/** Lessons nine to fifteen. Source: rule book 7.1. */
export const lessonsMore = {
  E9: {
    title: 'Los días sensibles llegan, y puedes tener un plan',
    lines: [
      'Son días en que todo va peor y te estorba, por horas o por semanas.',
      'No borran lo que has construido.',
      'Primero caminatas cortas, respirar con calma y movimientos fáciles. Luego la mitad de tu plan. Luego la vuelta, paso a paso.',
    ],
    act: 'Anota las dos cosas que te ayudaron la última vez.',
  },
  E10: {
    title: 'Constante gana a todo o nada',
    lines: [
      'Mucha gente hace demasiado en un día bueno y nada en uno malo.',
      'Una cantidad constante funciona mejor. Que el plan decida cuánto, no el día.',
      'En un día bueno, para a tiempo. En un día malo, haz casi todo.',
    ],
    act: 'Fija una cantidad para algo que te encanta, y mantenla una semana.',
  },
  E11: {
    title: 'Caminar aleja la próxima temporada de dolor',
    lines: [
      'En un estudio grande, gente adulta que acababa de pasar un dolor de espalda fue caminando cada vez más.',
      'La siguiente temporada tardó cerca del doble que en quienes no hicieron nada especial.',
      'Llegaron hasta media hora, cinco veces por semana.',
    ],
    act: 'Pon para mañana una caminata de las que sueles hacer.',
  },
  E12: {
    title: 'El botón del volumen',
    lines: [
      'El sueño, el estrés y el ánimo suben o bajan el dolor. No te lo imaginas. Así funciona cualquier sistema de alarma.',
      'No puedes elegir no tener estrés. Sí puedes elegir pequeñas pausas.',
    ],
    act: 'Esta noche, respira despacio cinco minutos antes de dormir.',
  },
  E13: {
    title: 'Sobre el centro del cuerpo',
    lines: [
      'Los ejercicios de tronco y cadera son buenos. Ayudan más o menos como otros ejercicios.',
      'Tu espalda no duele porque un músculo esté «apagado».',
      'Todos tus músculos ganan con la práctica. No hace falta que aprietes la barriga todo el día.',
    ],
    act: 'Deja la barriga suelta ahora mismo y respira despacio tres veces.',
  },
  E14: {
    title: 'Cuándo pedir una revisión',
    lines: [
      'Casi ningún dolor de espalda necesita consulta médica. Unas pocas señales, sí.',
      'Ve ya: falta de sensibilidad entre las piernas, problemas con la orina o las heces, una pierna que pierde fuerza, dolor en el pecho.',
      'Ve hoy: fiebre con dolor de espalda, o una caída fuerte y dolor desde entonces.',
      'Ve pronto: peso que pierdes sin saber por qué, o un dolor que crece semana tras semana.',
      'Plumbline pregunta por esto. Nadie te conoce mejor que tú.',
    ],
    act: 'Si algo de esto encaja, llama hoy.',
  },
  E15: {
    title: 'Qué puedes esperar',
    lines: [
      'La mayoría gana algo con el ejercicio, poco o medio. Algunas personas necesitan también otra ayuda.',
      'La comodidad suele cambiar tras 4 a 6 semanas. La fuerza se nota más tras 8 a 12.',
      'Por el camino sube y baja. Mira las semanas, no los días.',
    ],
    act: 'Elige algo que quieras hacer con más facilidad en seis semanas.',
  },
} as const satisfies Partial<Record<LessonId, PhrasesCard>>;
