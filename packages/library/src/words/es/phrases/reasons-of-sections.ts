import type { PhrasesReasons } from '../../phrases.ts';
import { emphasisAnswers } from './emphasis.ts';

type Section = Extract<keyof PhrasesReasons, `${number}.${number}`>;

/** Reasons named by a section of the rule book. */
export const reasonsOfSections = {
  '0.4': {
    says: 'Solo entran ejercicios que tus respuestas permiten.',
    fields: {
      seconds: { up: 'Va con tus respuestas.', down: 'Para ir con tus respuestas: {now:seconds} en lugar de {was:seconds}.' },
      what: 'Aquí nada va ahora con tus respuestas: {what}.',
    },
  },
  '1.1': { says: 'Todo lo que nos dijiste se leyó junto, y cuenta la respuesta más prudente.' },
  '1.2': { says: 'Esto viene de tus respuestas de salud.' },
  '1.3': { says: 'Hace poco, una señal necesitó ayuda de inmediato.' },
  '1.4': { says: 'Algo ha cambiado, así que preguntamos otra vez.' },
  '1.5': { says: 'Esto va con lo que vives.' },
  '1.6': { says: 'Empiezas con suavidad, así que las dos primeras semanas son ligeras.' },
  '1.7': { says: 'Nos hablaste de una señal para parar en una sesión.' },
  '2.1': {
    says: 'Esto viene de lo que nos dijiste de tu espalda.',
    details: {
      pocovi2024:
        'Tuviste más de una temporada de dolor en el último año. En un estudio, quienes caminaban a menudo tardaron más en tener la siguiente.',
    },
  },
  '2.2': {
    says: 'Moverte así despierta tu espalda ahora mismo. Se abre otra vez tras dos semanas tranquilas.',
    details: { snook1998: 'Doblarte en la primera hora del día despierta tu espalda.' },
  },
  '2.3': { says: 'Varias cosas pueden sumar al dolor de espalda. Dijiste que esta cuenta.', details: emphasisAnswers },
  '2.4': { says: 'Tu comienzo va con lo que has entrenado, lo que te mueves y cómo reacciona tu espalda.' },
  '2.5': {
    says: 'Esto viene de tu prueba propia.',
    fields: {
      turn: 'En tu prueba, el giro fue corto o distinto en cada lado. Por eso tu espalda alta practica más.',
      outcome: 'Las pruebas esperan hasta que puedas empezar.',
      irritability: 'Tu espalda se despierta con facilidad ahora mismo, así que esta prueba espera.',
      pain: 'Con dolor por encima de 5, las pruebas esperan a un día más tranquilo.',
      holdMaxSeconds: 'Todavía aguantas poco tiempo para esta prueba.',
    },
  },
  '3.3': { says: 'Subir y bajar un poco es normal, así que miramos dos semanas juntas.' },
  '4.1': {
    says: 'Seguir adelante importa más que el tipo de ejercicio.',
    fields: {
      strengthDays: {
        up: 'Haces {now:days} de fuerza por semana.',
        down: 'Para mantener lo que tienes, bastan {now:days} de fuerza por semana.',
      },
    },
  },
  '4.2': {
    says: 'Siempre paras cuando te quedan algunas con buena forma.',
    fields: { rirMin: 'En estas semanas, terminas cada serie cuando aún podrías hacer {now} más.' },
  },
  '4.3': { says: 'Aquí empiezan las personas de tu nivel.' },
  '4.4': {
    says: 'Cómo te sientes hoy decide cuánto haces hoy.',
    fields: {
      sets: { up: 'Un día más lleno: {now:sets} en lugar de {was}.', down: 'Un día más ligero: {now:sets} en lugar de {was}.' },
      pre: { up: 'Tu dolor hoy es {now}, y lo habitual es {was}.', down: 'Tu dolor hoy es {now}, y lo habitual es {was}.' },
      legs: 'Tus piernas se notan más que otras veces, así que hoy va fácil.',
      energy: 'Tienes poca energía, así que hoy va más ligero.',
      light: 'Un dolor que sigue igual y no subió está bien. Se queda como está.',
    },
  },
  '4.5': {
    says: 'Aquí estás con este ejercicio.',
    moved: {
      up: 'Ha ido bien últimamente, así que crece un paso.',
      down: 'Dos veces costó terminarlo, así que baja un paso.',
    },
    details: {
      thomee1997: 'Despertó tu espalda, así que baja un paso.',
      irritability: 'Tu espalda se despierta con facilidad ahora mismo, así que vamos sin prisa.',
    },
    fields: {
      level: {
        up: 'Ha ido bien últimamente, así que pasas a una versión más difícil.',
        down: 'Fue un poco demasiado, así que pasas a una versión más fácil.',
      },
      work: { up: 'Ha ido bien últimamente, así que crece un poco.', down: 'Fue un poco demasiado, así que haces la mitad.' },
      completed: 'No quedó del todo terminado, así que se queda como está.',
      rir: 'No sabemos cuántas más podrías haber hecho, así que se queda como está.',
      rirMin: 'Ya costó bastante, así que se queda como está.',
      most: 'Llegaste al tope de este. Puedes mantenerlo, o probar otro parecido.',
      swap: 'Ya es lo más fácil que puede ser, así que buscamos otro que sirva para lo mismo.',
    },
  },
  '4.6': {
    says: 'Crecer demasiado rápido es lo que a menudo sale mal.',
    fields: { budget: 'Esta semana ya creció bastante, así que este se queda.' },
  },
  '4.7': { says: 'A colgarte llegas paso a paso, primero con ayuda de los pies.' },
  '4.8': {
    says: 'Lo que mejor va es una cantidad constante, en días buenos y malos.',
    fields: {
      walkMinutes: {
        up: 'Empiezas con {now:minutes}, la caminata más corta.',
        down: 'Caminas unos {was:minutes} con facilidad, así que empiezas con {now}.',
      },
      firstQuota: { up: 'Empiezas con {now}.', down: 'Tus tres pruebas dieron unos {was} cada una, así que empiezas con {now}.' },
      rest: 'Una sesión fue demasiado o hay algo nuevo, así que hoy descansas de esto.',
      quota: { up: 'Lo hiciste dos días, así que crece de {was} a {now}.', down: 'Pasa de {was} a {now}.' },
    },
  },
  '4.9': { says: 'Estás en días sensibles, así que el plan es más fácil y muestra el camino de vuelta.' },
  '4.10': {
    says: 'Tras una pausa, vuelves poco a poco.',
    fields: {
      quota: { up: 'Vas de vuelta, de {was} a {now}.', down: 'Tras unos días sin hacerlo, haces {now} en vez de {was}.' },
      gapDays: { up: 'Estás otra vez donde estabas.', down: 'Tras una pausa, empiezas con el {now} % de tu última cantidad.' },
    },
  },
  '4.11': {
    says: 'Varias señales juntas piden una semana más ligera.',
    fields: {
      heavyWeeks: 'Llevas seis semanas seguidas con trabajo fuerte.',
      pre: {
        up: 'Tu dolor antes de las sesiones pasó de {was} a {now}.',
        down: 'Tu dolor antes de las sesiones pasó de {was} a {now}.',
      },
      lights: { up: '{now:times} esta semana, una sesión fue un poco demasiado.', down: 'Tus sesiones han ido bien.' },
      energy: { up: 'Tuviste poca energía {now:days} esta semana.', down: 'Tu energía ha vuelto.' },
      completed: { up: 'Con {now:exercises} costó llegar al final.', down: 'Terminaste lo que estaba planeado.' },
    },
  },
  '4.12': {
    says: 'El trabajo duro de un tipo necesita dos días en medio.',
    fields: { what: 'De esto hubo trabajo duro hace menos de dos días: {what}.' },
  },
  '4.13': { says: 'Donde un ejercicio no va, buscamos otro que sirva para lo mismo.' },
  '5.1': {
    says: 'Todo tiene que caber en tus minutos.',
    fields: {
      seconds: 'Para que quepa en tu tiempo: {now:seconds} en lugar de {was:seconds}.',
      sets: {
        up: 'Tienes tiempo para {now:sets} en lugar de {was}.',
        down: 'Para que quepa en tu tiempo: {now:sets} en lugar de {was}.',
      },
    },
  },
  '5.2': { says: 'El orden va del calentamiento a los movimientos grandes, y termina en calma.' },
  '5.3': { says: 'Tu semana tiene un lugar para esto.', fields: { what: 'Hoy hay lugar para esto: {what}. Y este va contigo.' } },
  '5.4': { says: 'En una semana, a cada parte de ti le llega su turno.' },
  '5.5': { says: 'De todo lo que va contigo, este era el siguiente.' },
  '6.1': { says: 'Un hábito pequeño reparte movimiento por tu día.' },
  '6.2': { says: 'Es una de las siete cosas de tu semana.' },
  '6.3': { says: 'Primero un hábito. El siguiente llega cuando este ya es parte de tu día.' },
  '6.4': { says: 'Hacemos pocas preguntas, porque mirar el dolor de cerca puede subirle el volumen.' },
} as const satisfies Pick<PhrasesReasons, Section>;
