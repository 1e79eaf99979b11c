import type { PhrasesStopSigns } from '../../phrases.ts';

/** What ends a set, a session, or calls for help. Source: rule book 1.7, SAF-10, AM-10, settled 4, 5, 7. */
export const stopSigns = {
  signs: {
    chest: 'Dolor o presión en el pecho',
    breathless: 'Falta de aire que no se calma tras dos minutos de descanso',
    fainted: 'Me desmayé',
    'sudden-headache': 'Un dolor de cabeza repentino y muy fuerte',
    'face-arm-leg': 'De repente, debilidad o falta de sensibilidad en la cara, un brazo o una pierna',
    'saddle-numbness': 'Falta de sensibilidad nueva entre las piernas',
    bladder: 'No pude aguantar la orina',
    bowel: 'No pude aguantar las heces',
    'tearing-pain': 'Un dolor como un desgarro en la espalda, el pecho o la barriga',
    'pregnancy-sign':
      'Sangrado, pérdida de líquido, contracciones, cambios en la vista, una pantorrilla dolorida o un bebé que se mueve menos',
    'near-faint': 'Casi me desmayo',
    dizzy: 'Mareo',
    nausea: 'Náuseas',
    palpitations: 'Mi corazón se acelera o se salta latidos',
    'new-tingling': 'Hormigueo o falta de sensibilidad nuevos',
    'pain-spreads-down': 'Dolor que baja más por un brazo o una pierna',
    'pain-8': 'Dolor de 8 o más',
    'pain-up-3': 'El dolor subió 3 o más, y cinco minutos después sigue ahí',
    sharp: 'Un dolor agudo o como un tirón',
    'pain-6': 'El dolor subió a 6 o 7',
    'shoulder-pinch': 'Un pellizco en el hombro al colgarme',
    'grip-slips': 'Se me resbala el agarre',
    'control-lost': 'Pierdo el control del movimiento',
  },
  classes: {
    call: {
      title: 'Para y busca ayuda ahora',
      lines: ['La sesión ha terminado.', 'Llama al 112 o a tu número local de emergencias. Avisa a alguien que esté cerca.'],
      ask: '¿Es algo de esto?',
    },
    session: {
      title: 'Por hoy es suficiente',
      lines: [
        'Para aquí. Siéntate o acuéstate hasta que pase.',
        'La próxima vez preguntamos antes unas cosas, y el plan se suaviza.',
        'Si no pasa, o va a más, llama a tu consulta médica.',
      ],
      ask: '¿O algo de esto?',
    },
    exercise: {
      title: 'Termina esta serie',
      lines: [
        'Sal de la posición despacio. Suelta el cuerpo y respira.',
        'Hay una versión más fácil, o puedes pasar al siguiente ejercicio.',
      ],
      ask: '¿O es solo por este ejercicio?',
    },
  },
  button: 'Parar',
  kindWord: 'Buena decisión. Parar cuando algo no se siente bien es parte de entrenar bien.',
  easierOnce: 'Aquí tienes una versión más fácil. Pruébala, o déjala.',
  outForToday: 'Este queda fuera por hoy. El resto de tu sesión sigue.',
  outUntilCleared: 'Este queda fuera hasta que alguien lo haya mirado contigo.',
  reasons: {
    time: 'No queda tiempo',
    pain: 'Me dolió',
    unwell: 'Me sentí mal',
    interrupted: 'Surgió algo',
    'too-much': 'Fue demasiado',
    other: 'Otra cosa',
  },
} as const satisfies PhrasesStopSigns;
