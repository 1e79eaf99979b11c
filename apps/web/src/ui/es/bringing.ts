// Actividades que vuelven por cuotas.
import type { bringing as english } from '../en/bringing.ts';
import type { UiPart } from '../ui.ts';

export const bringing = {
  own: {
    title: 'De vuelta a lo que te gusta',
    lead: 'La misma cantidad en días buenos y en días difíciles. Crece un poco cada dos veces.',
    short: 'De vuelta paso a paso',
    more: 'Cómo va',
    bring: 'Recuperarlo paso a paso',
    offer: {
      title: '¿Qué te gustaría volver a hacer?',
      line: 'Nadar, el jardín, jugar en el suelo: tú lo nombras y vuelve en pasos pequeños.',
      open: 'Nombrarlo',
      notNow: 'Ahora no',
    },
    form: {
      title: 'Recupera algo',
      another: 'Recupera otra cosa',
      name: '¿Qué es?',
      example: 'Por ejemplo: nadar, cavar en el jardín, jugar en el suelo',
      known: 'Ya nombraste esto:',
      unit: '¿Cómo lo vas a contar?',
      units: { minutes: 'Minutos', steps: 'Pasos', lengths: 'Largos', metres: 'Metros', times: 'Veces' },
      goal: '¿A cuánto te gustaría llegar?',
      begin: 'Empezar',
      enough: 'Tres a la vez bastan. Deja una y podrá empezar otra.',
    },
    walk: {
      title: 'Caminar tiene su propio lugar',
      line: 'Tu plan ya lo va aumentando, de caminatas cortas a media hora.',
      words:
        'caminar. andar. pasear. caminata. caminatas. una caminata. paseo. paseos. un paseo. dar paseos. dar un paseo. ir a caminar. salir a caminar. salir a pasear. pasear al perro.',
    },
    tries: {
      first: 'Cómo empieza',
      how: [
        'En tres días, hazlo hasta que lo notes un poco más. Para ahí y anota cuánto fue.',
        'Después tienes una cantidad para cada día. Es un poco menos de lo que puedes, para que sirva también en días difíciles.',
      ],
      of: 'Prueba {n} de {of}',
      line: 'Hazlo hasta que lo notes un poco más y para ahí. Después anota cuánto fue.',
      again: 'Ha pasado un tiempo. Tres pruebas nuevas muestran por dónde empezar.',
      own: 'Haz lo que te resulte fácil y para bastante antes de que sea demasiado.',
      later: 'La próxima prueba es para otro día.',
      amount: '¿Cuánto fue?',
      write: 'Anotarlo',
      told: 'Hoy: {amount}.',
    },
    amount: {
      range: 'Día bueno: {most} como mucho. Día difícil: con {least} basta.',
      own: 'Menos siempre está bien.',
      did: 'Hecho: {amount}',
      other: 'Fue otra cantidad',
      done: 'Hecho hoy: {amount}.',
      next: 'La próxima vez: {amount}.',
      takeBack: 'Retirarlo',
      rest: 'Hoy descansa de esto',
      restLine: 'Te espera, y nada se pierde.',
      why: 'Por qué esta cantidad',
    },
    hold: {
      rest: 'Una sesión fue demasiado o hay algo nuevo.',
      flare: 'En los días malos haces menos, y no crece.',
      'lighter-week': 'En una semana más ligera se queda como está.',
      'as-you-are': 'Tú eliges cuánto haces. Nada crece solo.',
      rising: 'Por ahora se queda como está.',
      'light-day': 'Lo que hagas hoy queda anotado. Crece otro día.',
    },
    way: {
      line: 'Empezó con {from} y va por {now}. La meta es {goal}.',
      begun: 'Empieza con {from}. La meta es {goal}.',
      days: { one: 'Hecho 1 día.', other: 'Hecho {n} días.' },
      reached: 'Llegaste. Ahora se trata de mantenerlo.',
    },
    change: 'Cambiar la meta',
    save: 'Guardarla',
    leave: 'Dejarlo',
    told: { tried: 'Una prueba: {what}', ended: 'Dejado: {what}', endedLine: 'ya no vuelve por pasos' },
  },
} as const satisfies UiPart<typeof english>;
