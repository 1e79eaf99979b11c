import type { around as english } from '../en/around.ts';
import type { UiPart } from '../ui.ts';

// Learning, what a person can change, and what to say when something goes wrong.
export const around: UiPart<typeof english> = {
  trouble: {
    opening: 'Un momento…',
    away: 'No pudimos traer esta página. Prueba otra vez con conexión.',
    'no-shelf': {
      title: 'Este navegador no nos guarda nada',
      lines: [
        'Plumbline guarda tus respuestas en este dispositivo, y este navegador no lo permite.',
        'Puede ser por una ventana privada o un ajuste estricto. Permite que este sitio guarde datos y vuelve a cargar la página.',
        'También puedes solo probarlo: todo funciona mientras la página está abierta, y al final puedes guardar una copia.',
      ],
    },
    evicted: {
      title: 'Este navegador borró lo que había aquí',
      lines: [
        'Tus entradas ya no están en este navegador. Pasa cuando el dispositivo tiene poco espacio o la página no se abre por mucho tiempo.',
        'Si tienes una copia, agrégala ahora y sigue donde estabas. Si no, puedes empezar de nuevo.',
      ],
    },
    newer: {
      title: 'Un Plumbline más nuevo escribió una parte',
      lines: [
        'En este dispositivo hay algo que esta versión no puede leer. Puede ser sobre tu seguridad, así que no adivinamos.',
        'Actualiza esta página y cárgala otra vez. No se pierde nada: todo queda como está.',
      ],
    },
    spoiled: {
      title: 'Una parte de lo guardado no se puede leer',
      lines: [
        'Algo cambió desde fuera el texto de tus entradas. La línea que falta puede ser una respuesta importante, así que no hacemos un plan con el resto.',
        'Puedes quedarte con una copia del archivo y empezar de nuevo. La copia tiene todo lo que sigue ahí.',
      ],
    },
    broken: {
      title: 'Esta página tuvo un problema',
      lines: ['Tus respuestas están a salvo: cada una se anotó antes de contar.', 'Vuelve a cargar la página y sigue donde estabas.'],
    },
    again: 'Cargar otra vez',
    goOn: 'Seguir sin guardar nada',
    beginAgain: 'Empezar de nuevo',
    keepCopy: 'Guardar una copia',
    erase: 'Borrar y empezar de nuevo',
  },
  learn: {
    title: 'Aprender',
    lead: 'Lecturas cortas y todos los ejercicios que hay.',
    lessons: 'Lecturas cortas',
    exercises: 'Ejercicios',
    search: 'Buscar en {n} ejercicios',
    nothing: 'No encontramos nada. Prueba otra palabra, como sentadilla o estiramiento.',
    tryThis: 'Prueba esto',
    startHere: 'Empezar con las preguntas',
  },
  you: {
    title: 'Tú',
    told: 'Lo que nos contaste',
    change: 'Cambiar',
    notSaid: 'sin decir',
    readiness: 'Preguntas de salud',
    askAgain: 'Algo cambió: pregúntame otra vez',
    askAgainLine:
      'Después de una operación, un parto, un medicamento nuevo o un resultado médico nuevo, responde otra vez a todas las preguntas de salud.',
    again: 'Empezar otra vez',
    againLine: 'Cuatro semanas nuevas desde hoy. Lo que ya lograste se queda.',
    againDo: 'Empezar cuatro semanas nuevas',
    purpose: 'Para qué es Plumbline',
    help: 'Ayuda inmediata',
    data: 'Tus datos',
    dataLine:
      'Cada respuesta se anota antes de contar. A los treinta días, tus respuestas sobre señales de urgencia se borran aquí; quedan el día y el resultado.',
    erase: 'Borrar todo',
    eraseLine: 'Un toque, y listo. Justo después todavía puedes recuperarlo.',
    things: { one: '1 cosa', other: '{n} cosas' },
    none: 'ninguna',
  },
};
