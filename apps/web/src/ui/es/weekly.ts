import type { weekly as english } from '../en/weekly.ts';
import type { UiPart } from '../ui.ts';

// Las preguntas de una semana, y cómo va todo con los meses.
export const weekly: UiPart<typeof english> = {
  week: {
    cardTitle: '¿Cómo fue tu semana?',
    cardLine: 'Unos toques, una vez por semana. Con el tiempo se ve si algo cambia.',
    answer: 'Responder ahora',
    skip: 'Esta semana no',
    stirs: {
      title: '¿Esto sigue despertando el dolor de espalda?',
      line: 'Preguntamos cada dos semanas. Lo que ya no lo despierta no hace falta evitarlo.',
      same: 'Sí, todavía',
      changed: 'Algo ha cambiado',
      later: 'Ahora no',
    },
    eyebrow: 'Tu semana',
    foot: 'Se anota con la última respuesta, y se queda en este dispositivo. Puedes dejarlo para otro día.',
    told: 'Preguntas de la semana',
    toldLine: 'Espalda {pain} de 10, molestia {way} de 10, seguridad {sure} de 10',
  },
  progress: {
    title: 'Cómo te va',
    since: 'Desde el {date}',
    emptyTitle: 'Tus primeros puntos llegan con la primera semana',
    emptyLine:
      'Una vez por semana preguntamos cómo fue. Aquí queda cada respuesta. A las seis semanas miramos por primera vez si algo cambió.',
    due: 'Las preguntas de esta semana te esperan.',
    measures: {
      pain: 'Dolor, semana a semana',
      interference: 'Cuánto te estorba',
      confidence: 'Qué tan seguro te sientes',
    },
    fromTo: '{from} → {to}',
    reading: {
      early: {
        one: 'Todavía es pronto. Las semanas suben y bajan solas. Miramos por primera vez tras una respuesta más.',
        other: 'Todavía es pronto. Las semanas suben y bajan solas. Miramos por primera vez tras {n} respuestas más.',
      },
      better: 'Mejor, y por más que el sube y baja normal: al empezar, cerca de {from}; ahora, cerca de {to}.',
      worse:
        'Más difícil, y por más que el sube y baja normal: al empezar, cerca de {from}; ahora, cerca de {to}. Puede servir hablarlo con alguien que sepa de espaldas.',
      same: 'Más o menos igual: al empezar, cerca de {from}; ahora, cerca de {to}. Un cambio pequeño puede estar dentro del sube y baja normal.',
      noRoom: 'Empezó tan bien que apenas se vería más: al empezar, cerca de {from}; ahora, cerca de {to}.',
    },
    usual: 'La banda clara es cómo suele ir el dolor por sí solo, en estudios grandes, desde donde empezaste. No predice cómo te irá a ti.',
    toward:
      'Empezaste en una semana difícil: {first}, luego cerca de {usual}. Esas semanas suelen pasar solas; por eso esa parte no cuenta como avance.',
    legend: { answers: 'Tus respuestas', usual: 'Lo habitual', flare: 'Empiezan días más sensibles', block: 'Empiezan cuatro semanas' },
    point: '{day}: {n} de 10',
    chart: {
      one: '{what}: una respuesta, del {from}.',
      other: '{what}: {n} respuestas del {from} al {until}. Con las flechas las lees una por una.',
    },
    table: { open: 'En una tabla', day: 'Día', answer: 'Respuesta', usual: 'Habitual', band: '{low} a {high}' },
    mine: {
      title: 'Lo que te importa',
      lead: 'Hasta tres cosas que quieres hacer con más facilidad. Una vez por semana dices qué tal va cada una.',
      name: '¿Qué te gustaría hacer?',
      example: 'Por ejemplo: levantar a mi hija',
      add: 'Agregar',
      asked: 'Viene con tus próximas preguntas de la semana.',
      now: '{n} de 10',
    },
    moved: {
      title: 'Días en que te moviste',
      line: {
        one: '1 día en las últimas cuatro semanas: una sesión, una caminata, un hábito o algo que recuperas.',
        other: '{n} días en las últimas cuatro semanas: una sesión, una caminata, un hábito o algo que recuperas.',
      },
    },
    tick: 'Sí, así es',
    yes: 'Sí',
    notYet: 'Todavía no',
  },
};
