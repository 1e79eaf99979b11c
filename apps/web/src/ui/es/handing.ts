// A program that somebody handed over.
import type { handing as english } from '../en/handing.ts';
import type { UiPart } from '../ui.ts';

export const handing = {
  handed: {
    title: 'Un programa de {from}',
    made: 'Hecho el {date}.',
    opening: 'Abriendo lo que te dieron …',
    compare: '¿De verdad es de {from}?',
    compareLine:
      'Un nombre lo escribe cualquiera. Este número no se puede copiar: compáralo con el que te da {from}, en papel o en voz alta.',
    knownLine: 'Lleva el mismo número que antes.',
    matches: 'El número es el mismo',
    differs: '¿Es otro? Entonces déjalo y pregunta a {from}.',
    use: 'Usar este programa',
    useLine:
      'Hoy empiezan cuatro semanas nuevas. Lo que has logrado queda. Tus respuestas, la luz del dolor y las señales para parar van siempre primero: por eso algo puede empezar más fácil o verse distinto.',
    notNow: 'Ahora no',
    has: 'Lo que contiene',
    session: 'Sesión: {name}',
    pick: 'Uno de estos: {kinds}',
    same: 'Ya tienes este programa.',
    older: 'Tienes una versión más nueva de este programa. Esta queda a un lado.',
    newer: 'Una versión nueva. Cosas que cambian: {n}.',
    change: { added: 'Nuevo: {what}', removed: 'Ya no está: {what}', changed: 'Cambia: {what}' },
    whole: {
      notes: 'Lo que dice de todo el programa',
      when: 'Cuándo se vuelve más fácil, en todos los ejercicios',
      habitTimes: 'Horarios de los hábitos',
    },
    withdrawn: '{from} ha retirado este programa.',
    withdrawnLine: 'Sigues con «Mi plan», que se hace con tus respuestas. Lo que has logrado queda.',
    takeIn: 'Seguir con «Mi plan»',
    first: 'Primero, unas preguntas',
    firstLine: 'Antes de cualquier programa preguntamos cómo estás. El programa espera aquí mientras tanto.',
    firstDo: 'Ir a las preguntas',
    waiting: 'Te espera un programa de {from}',
    look: 'Verlo',
    problem: {
      'not-a-link': {
        title: 'Este enlace no contiene un programa',
        lines: ['Quizá se perdió una parte en el camino. Pídelo otra vez o escanea de nuevo el código.'],
      },
      changed: {
        title: 'Este enlace cambió en el camino',
        lines: ['Lo que dice no es lo que se firmó, así que no lo usamos. Pídelo otra vez.'],
      },
      newer: {
        title: 'Este enlace lo hizo un Plumbline más nuevo',
        lines: ['Actualiza esta página y abre el enlace otra vez.'],
      },
      unread: {
        title: 'Este programa no se puede leer aquí',
        lines: ['Nombra algo que esta versión no conoce. Actualiza esta página y abre el enlace otra vez.'],
      },
    },
  },
} as const satisfies UiPart<typeof english>;
