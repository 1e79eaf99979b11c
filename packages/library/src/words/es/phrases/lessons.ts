import type { LessonId, PhrasesCard } from '../../phrases.ts';

/** The lessons, at most 120 words each, one act each. Source: rule book 7.1. */
export const lessons = {
  E1: {
    title: 'Le pasa a mucha gente',
    lines: [
      'Ahora mismo, a 1 de cada 13 personas le duele la zona baja de la espalda. A casi todo el mundo le pasa alguna vez.',
      'Rara vez hay algo grave detrás. A menudo viene y se va.',
      'La meta es una vida en la que tu espalda te acompañe. Para los días en que se queja, tienes un plan.',
    ],
    act: 'Pregunta a alguien de confianza si también le ha pasado. A la mayoría le ha pasado.',
  },
  E2: {
    title: 'El dolor es una alarma, no una medida',
    lines: [
      'El dolor te avisa. No mide lo que pasa por dentro.',
      'Su volumen depende de tu cuerpo, tu mente y tu vida: el sueño, la preocupación, viejas historias, una semana llena.',
      'Por eso puede doler mucho cuando pasa poco, y por eso un buen día puede bajarlo.',
      'Que duela no siempre quiere decir que haya una lesión.',
    ],
    act: 'Piensa en una vez en que te dolió menos porque hacías algo que te gustaba.',
  },
  E3: {
    title: 'Tu espalda es fuerte',
    lines: [
      'La espalda carga, se dobla y gira todo el día. Está hecha de hueso duro, músculo ancho y bandas gruesas.',
      'Como el resto de tu cuerpo, se hace más fuerte con el uso.',
      'Para la mayoría de las personas, moverse es seguro y hace bien.',
    ],
    act: 'Haz hoy un movimiento pequeño que venías dejando de lado.',
  },
  E4: {
    title: 'Tu próxima posición es la mejor',
    lines: [
      'No hay una sola forma buena de sentarse o estar de pie. Los estudios la buscaron y no la encontraron.',
      'Encorvarte un rato está bien. Cruzar las piernas, también.',
      'Lo que le gusta a la espalda es el cambio. Cualquier posición se vuelve rígida si te quedas demasiado tiempo.',
    ],
    act: 'Cambia tu forma de sentarte antes de seguir leyendo.',
  },
  E5: {
    title: 'Doblarte es algo que puedes entrenar',
    lines: [
      'Doblarse y levantar cosas son movimientos normales. Se entrenan como cualquier otro.',
      'Empieza con poco peso. Tenlo cerca del cuerpo. Usa las caderas. Respira.',
      'Luego suma un poco cada semana. La espalda aprende con pasos pequeños.',
    ],
    act: 'Levanta algo ligero de una silla tres veces, como si tuvieras todo el día.',
  },
  E6: {
    title: 'Lo que dice una imagen y lo que no',
    lines: [
      'Las radiografías y resonancias de personas que están bien también muestran cambios a menudo. Son un poco como las canas: hay más con la edad.',
      'Algunos hallazgos son más comunes en quienes tienen dolor. Aun así, una imagen rara vez explica cómo te sientes.',
      'Lo que puedes hacer en el día a día te dice más.',
    ],
    act: 'Si un informe te preocupa, pregunta en tu consulta médica qué palabras son normales a tu edad.',
  },
  E7: {
    title: 'El mejor ejercicio es el que mantienes',
    lines: [
      'Muchos tipos de ejercicio ayudan a la espalda más o menos igual: fuerza, caminar, pilates, yoga y más.',
      'Lo que cuenta es que vuelvas a él.',
      'Así que elige lo que te gusta y cambia lo que no.',
    ],
    act: 'Cambia un ejercicio de tu plan por uno que tengas ganas de hacer.',
  },
  E8: {
    title: 'Un poco de molestia está bien',
    lines: [
      'No tienes que esperar a que nada duela.',
      'Hasta 3 de 10 está bien. 4 o 5 está bien si no subió más de 1.',
      'Si sube más, haz menos. Si la mañana siguiente estás como siempre, hiciste la cantidad justa.',
      'En los estudios, a quienes dejaron que doliera un poco les fue al menos igual de bien.',
    ],
    act: 'Elige el número en el que hoy bajarás un poco.',
  },
} as const satisfies Partial<Record<LessonId, PhrasesCard>>;
