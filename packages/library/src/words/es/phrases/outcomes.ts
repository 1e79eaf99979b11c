import type { PhrasesOutcomes } from '../../phrases.ts';

/** The four outcomes of readiness, in words. Source: rule book 1.1, 1.3, AM-05, AM-06, settled 1, 2. */
export const outcomes = {
  pages: {
    go: {
      title: 'Ya puedes empezar',
      means: ['Nada de lo que nos dijiste habla en contra del ejercicio.', 'Tu plan empieza en un nivel que va contigo y crece desde ahí.'],
      doNow: ['Mira tu plan y empieza cuando te venga bien.'],
      will: [
        'Planear tu semana, guiar cada sesión y decir por qué está cada ejercicio.',
        'Hacerte una pregunta corta antes de cada sesión.',
      ],
      willNot: ['Empujarte a seguir con dolor.', 'Ocupar el lugar de tu consulta médica o de tu fisioterapeuta.'],
    },
    gentle: {
      title: 'Puedes empezar, con suavidad',
      means: [
        'Moverte está bien para ti.',
        'Por algo que nos dijiste conviene empezar con cuidado. Por eso las dos primeras semanas son ligeras.',
      ],
      doNow: ['Empieza con el plan ligero.', 'Mira cómo está tu espalda la mañana siguiente.'],
      will: ['Mantener al principio poca carga y poco esfuerzo.', 'Abrir más cosas cuando cuatro sesiones hayan ido bien.'],
      willNot: ['Ofrecerte un ejercicio que tus respuestas dejan fuera.', 'Meterte prisa.'],
    },
    clinician: {
      title: 'Conviene una revisión antes de entrenar',
      means: [
        'Algo que nos dijiste es mejor que lo mire primero un profesional de la salud.',
        'La mayoría de las veces resulta no ser nada grave.',
      ],
      doNow: ['Pide una cita. Abajo ves para cuándo.', 'Lleva tu resumen.'],
      will: [
        'Guardar todas tus respuestas, para que puedas empezar justo después de la visita.',
        'Imprimir un resumen de una página para la visita.',
      ],
      willNot: [
        'Planear antes de eso trabajo de fuerza, colgarte o estirar.',
        'Adivinar qué es. Solo puede decirlo una persona que te vea.',
      ],
    },
    emergency: {
      title: 'Busca ayuda ahora, por favor',
      means: [
        'Algo que nos dijiste necesita atención médica de inmediato.',
        'Puede que todo acabe bien. Hay que mirarlo ahora para saberlo.',
      ],
      doNow: ['Llama a tu número local de emergencias, o pide que alguien te lleve a un servicio de urgencias.'],
      will: ['Mostrar un resumen de lo que nos dijiste, para que puedas entregarlo.', 'Estar aquí cuando ya te hayan visto.'],
      willNot: [
        'Mostrar ningún ejercicio.',
        'Enviar ningún aviso.',
        'Abrir otra vez un plan antes de que te hayan visto y hayas respondido todo de nuevo.',
      ],
    },
  },
  urgency: {
    routine: {
      title: 'Cuando te venga bien, en las próximas semanas',
      lines: [
        'Pide una cita normal en tu consulta médica o con fisioterapia.',
        'No hay prisa. Vale la pena saberlo antes de cargar la espalda.',
      ],
    },
    soon: {
      title: 'En los próximos siete días, más o menos',
      lines: ['Llama a tu consulta médica y pide una cita para esos días.', 'Di qué es nuevo y desde cuándo.'],
    },
    today: {
      title: 'Hoy',
      lines: [
        'Llama hoy a tu consulta médica. Si no hay nadie, acude al servicio de atención urgente.',
        'Hasta entonces, ninguna sesión. En casa, haz solo lo necesario.',
      ],
    },
  },
  walking: {
    yes: 'Hasta entonces puedes caminar suave y respirar con calma, mientras te resulte cómodo.',
    no: 'Hasta entonces, deja también las caminatas del plan, por favor.',
  },
  refer: {
    routine: {
      title: 'Tu plan sigue. Una visita también puede ayudar.',
      lines: ['Cuando puedas, cuéntalo en tu consulta médica o a tu fisioterapeuta.', 'No hace falta que pares.'],
    },
    soon: {
      title: 'Tu plan sigue. Por favor, pide que te vean en los próximos siete días, más o menos.',
      lines: [
        'Pide pronto una cita en tu consulta médica o con tu fisioterapeuta.',
        'Hasta entonces, sigue con la versión ligera de tu plan.',
      ],
    },
  },
  emergency: {
    call: 'Llama al 112 o a tu número local de emergencias.',
    callKnown: 'Llama al {number}. Es el número de emergencias donde estás.',
    whileWaiting: [
      'No conduzcas.',
      'Ten esta página a mano. Dice lo que nos contaste.',
      'Si puedes, pide a alguien que se quede contigo.',
      'Por ahora, ningún ejercicio. Acuéstate o siéntate como mejor estés.',
    ],
    maternity: 'Llama ahora a tu servicio de maternidad. Si nadie responde, llama al 112 o a tu número local de emergencias.',
  },
  unanswered: {
    title: 'Quedan unas preguntas por responder',
    lines: ['Léelas también, por favor. Tratan de señales que necesitan ayuda de inmediato.'],
    yesToAny: 'Si la respuesta a alguna es sí, ve ahora.',
  },
  openQuestions: {
    title: 'Un plan necesita primero estas respuestas',
    lines: ['Cada una tiene su motivo. «Tengo dudas» es una buena respuesta.'],
  },
  warningSigns: {
    title: 'Cuándo buscar ayuda de inmediato',
    lines: ['Estas señales son raras. Todo el mundo recibe esta lista, haya respondido lo que haya respondido.'],
    signs: [
      'Falta de sensibilidad nueva entre las piernas',
      'Problemas nuevos para orinar o para aguantar las heces',
      'Una pierna que pierde fuerza, o dolor u hormigueo que baja por las dos piernas',
      'Dolor en el pecho, un desmayo o falta de aire que no se calma',
      'Fiebre o escalofríos con dolor de espalda',
      'Una caída fuerte o un accidente, y dolor desde entonces',
    ],
    act: 'Si aparece una de ellas, para y llama al 112 o a tu número local de emergencias.',
  },
  painAlone: {
    title: 'Un dolor fuerte merece una revisión, y a menudo se calma',
    lines: [
      'La única razón de esta página es lo fuerte que es tu dolor.',
      'Un dolor fuerte no tiene por qué ser algo grave. La mayoría se calma en días o semanas.',
      'Un profesional de la salud puede ayudarte a pasarlo.',
    ],
  },
  cleared: {
    title: 'Un profesional de la salud lo ha mirado',
    lines: ['Gracias por decírnoslo. Ya puedes empezar con suavidad.', 'Vale por 90 días, o hasta que aparezca algo nuevo.'],
  },
  backAfterEmergency: {
    title: 'Qué bueno verte de vuelta',
    lines: [
      'Cuando te haya visto personal médico, responde de nuevo a todas las preguntas, por favor.',
      'Si todas las señales de urgencia se han ido, puedes empezar con suavidad. Los primeros 14 días son ligeros.',
    ],
  },
  under18: {
    title: 'Plumbline planea para personas adultas',
    lines: [
      'Tienes menos de 18 años, o puede que los tengas. Por eso no hacemos un plan.',
      'Enseña esta página a tu madre, tu padre o quien te cuida. Hablen en familia con personal médico o de fisioterapia.',
      'Todas las lecciones siguen abiertas para ti.',
    ],
  },
  summary: {
    title: 'Lo que le conté a Plumbline',
    lines: ['Son mis propias respuestas. No son una conclusión médica.', 'Mírelas conmigo, por favor.'],
  },
} as const satisfies PhrasesOutcomes;
