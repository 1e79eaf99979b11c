import type { PhrasesPurpose } from '../../phrases.ts';

/** What Plumbline is for, and what a person agrees to. Source: rule book 9.1 (sentence by sentence), 9.3, SAF-03. */
export const purpose = {
  intendedPurpose:
    'Plumbline ayuda a personas adultas a planear y anotar ejercicio general y hábitos de movimiento, pensando en la comodidad de la espalda. Es una herramienta educativa de ejercicio físico. No diagnostica, trata, vigila ni previene ninguna enfermedad o lesión, y no sustituye el consejo profesional.',
  consent: {
    adult: {
      title: 'Plumbline es para personas adultas',
      lines: ['Si tienes menos de 18 años, puedes leer todas las lecciones. No hacemos un plan para ti.'],
      tick: 'Tengo 18 años o más.',
    },
    limits: {
      title: 'Qué hace y dónde termina',
      lines: [
        'Planea fuerza, movimiento y pequeños hábitos según lo que le dices.',
        'Guarda los números que tú das y te los muestra.',
        'No es personal médico. No puede verte, y no le pone nombre a lo que tienes.',
      ],
    },
    readiness: {
      title: 'Primero, unas preguntas de salud',
      lines: [
        'Llevan unos minutos. Las leen reglas fijas. Las mismas respuestas llevan siempre al mismo resultado.',
        'Hay cuatro resultados: empezar, empezar con suavidad, que alguien te vea primero o buscar ayuda ahora.',
      ],
    },
    storing: {
      title: 'Tus respuestas se quedan aquí',
      lines: [
        'Son sobre tu salud, por eso preguntamos antes de guardarlas.',
        'Se guardan en este dispositivo. No se envía nada a ningún sitio, salvo que tú lo compartas.',
      ],
      tick: 'Sí, guardar mis respuestas de salud en este dispositivo.',
    },
    emergency: {
      title: 'Si pasa algo de repente',
      lines: ['Plumbline no puede pedir ayuda. En una emergencia, llama al 112 o a tu número local de emergencias.'],
      tick: 'Lo he leído.',
    },
    erase: {
      title: 'Puedes retirarlo todo',
      lines: ['Un toque borra todo en este dispositivo. No necesitas ningún motivo.'],
    },
    again: {
      title: 'Las reglas han cambiado',
      lines: ['Algo que importa ha cambiado desde que dijiste que sí. Míralo de nuevo, por favor.'],
    },
    declined: {
      title: 'Está bien así',
      lines: ['Todas las lecciones y páginas de ejercicios siguen abiertas. No se guarda nada.'],
    },
  },
  crisisSupport: {
    title: 'Cuando la vida pesa demasiado',
    lines: [
      'El dolor y la preocupación pueden agotar a cualquiera. No tienes que llevarlo a solas.',
      'En tu país hay una línea de ayuda que escucha, de día y de noche. Si ahora mismo no estás a salvo, llama al 112 o a tu número local de emergencias.',
    ],
  },
} as const satisfies PhrasesPurpose;
