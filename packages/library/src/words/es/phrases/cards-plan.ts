import type { CardId, PhrasesCard } from '../../phrases.ts';

/** Cards that go with a plan and how it changes. Source: rule book 1.4, 1.5, 2.2, 2.3, 4.10, 4.11, 6.4, AM-22 to AM-24. */
export const cardsPlan = {
  'seated-program': {
    title: 'Un plan completo desde una silla',
    lines: ['Todo lo de tu plan se puede hacer en una silla.', 'Fuerza, movilidad, respiración y corazón: cada cosa tiene su parte.'],
    act: 'Usa una silla firme que no ruede. En una silla de ruedas, pon los frenos.',
  },
  'no-bending-first-hour': {
    title: 'Deja pasar la primera hora',
    lines: [
      'A algunas personas, doblarse en la primera hora del día les despierta la espalda más que después.',
      'Por eso tus ejercicios de doblarte esperan por ahora. Eso termina cuando tus semanas sigan en calma.',
    ],
    act: 'Mañana, siéntate para ponerte los calcetines, con el pie sobre la otra rodilla.',
  },
  'body-structure': {
    title: 'Hay muchas formas de cuerpo',
    lines: [
      'Una curva, una pierna más larga o una operación antigua caben en una vida fuerte y activa.',
      'Dejamos fuera lo que no va con tus respuestas. Lo demás está abierto para ti.',
    ],
    act: 'Piensa en algo que tu cuerpo hizo bien esta semana.',
  },
  'healthy-eating': {
    title: 'Comer, sin complicaciones',
    lines: [
      'No se conoce ningún alimento que quite el dolor de espalda.',
      'Comer bien ayuda al sueño, al ánimo y a la fuerza, como a todo el mundo.',
    ],
    act: 'Suma hoy una fruta o una verdura más.',
  },
  'walk-in-pieces': {
    title: 'Camina por partes',
    lines: [
      'Camina hasta que el número suba 2 puntos.',
      'Siéntate de uno a tres minutos. Luego sigue.',
      'Las partes suman igual que una caminata larga.',
    ],
    act: 'En tu próxima caminata, piensa antes dónde te sentarás.',
  },
  'quiet-mode': {
    title: '¿Quieres algo más de calma?',
    lines: [
      'Estos días has mirado tus números muchas veces.',
      'Mirar el dolor de cerca puede subirle el volumen.',
      'En el modo tranquilo solo preguntamos antes y después de tus sesiones.',
    ],
    act: 'Prueba el modo tranquilo una semana, o deja todo como está.',
  },
  'plan-review': {
    title: 'Seis semanas: hora de mirar',
    lines: [
      'Has hecho mucho de lo planeado. Bien hecho.',
      'Tus números siguen casi igual hasta ahora. Por eso tiene sentido cambiar el plan.',
    ],
    act: 'Repasa tu plan aquí y lleva el resumen a un profesional de la salud.',
  },
  'flare-offer': {
    title: '¿Son días más sensibles?',
    lines: [
      'Tu espalda lleva un día con más molestias que de costumbre.',
      'Podemos pasar a días sensibles: ahora movimientos ligeros, y un camino de vuelta con fechas.',
    ],
    act: 'Di que sí si te estorba. Di que no si puedes vivir con ello.',
  },
  'flare-first-days': {
    title: 'Los primeros días sensibles',
    lines: [
      'Estos días vienen y se van. Rara vez quieren decir que ha pasado algo nuevo.',
      'De tres a seis caminatas cortas al día, de 5 a 10 minutos. Respirar con calma. Movimientos fáciles, la mitad de amplios.',
      'Si te gusta, puedes ponerte calor de 15 a 20 minutos. No hace falta que te quedes en cama.',
    ],
    act: 'Haz ahora una caminata, aunque solo sea por el cuarto.',
  },
  'flare-half': {
    title: 'La mitad, y más fácil',
    lines: [
      'Tus ejercicios están de vuelta: un nivel más fáciles y la mitad de cantidad.',
      'Termina cada serie cuando aún podrías hacer cuatro más.',
    ],
    act: 'Haz hoy una sesión corta, y deja que la mañana siguiente te diga cómo fue.',
  },
  'flare-return': {
    title: 'El camino de vuelta',
    lines: ['Tres sesiones llevan de vuelta: 60, luego 80, luego 100 de cada 100.', 'Cada una llega cuando la anterior quedó en calma.'],
    act: 'Haz la sesión tal como está, aunque sientas que podrías más.',
  },
  'flare-day-7': {
    title: 'Una semana sensible',
    lines: [
      'A veces estos días duran más. Lo tuyo sigue dentro de lo habitual.',
      'Sigue con las caminatas cortas. Poco y constante da más que mucho de golpe.',
    ],
    act: 'Pide a alguien que mañana camine contigo.',
  },
  'flare-day-14': {
    title: 'Dos semanas sensibles',
    lines: ['Todavía no se ha calmado, así que vale la pena una visita.', 'Mientras tanto vamos con suavidad y repetimos unas preguntas.'],
    act: 'Pide una cita en los próximos siete días, más o menos, y lleva tu resumen.',
  },
  resized: {
    title: 'Un plan del tamaño de tu semana',
    lines: [
      'Tus semanas estaban llenas, así que hicimos el plan más pequeño.',
      'Los ejercicios son los mismos. Un plan que cabe funciona mejor que uno grande.',
    ],
    act: 'Elige los días que mejor te vengan.',
  },
  'after-a-gap': {
    title: 'Qué bueno verte',
    lines: [
      'En unas semanas de pausa conservas casi toda tu fuerza.',
      'Empezamos un poco más abajo y volvemos pronto: 60, 80, 100 de cada 100.',
    ],
    act: 'Haz la sesión de hoy y guárdate algo de fuerza.',
  },
  'lighter-week': {
    title: 'Una semana más ligera',
    lines: [
      'Varias señales juntas dicen que a tu cuerpo le vendría bien un respiro.',
      'Esta semana tiene los mismos ejercicios, algo más de la mitad de cantidad.',
    ],
    act: 'Usa el tiempo que ahorras en una caminata que te guste.',
  },
  'heavy-weeks': {
    title: 'Seis semanas fuertes',
    lines: ['Es un buen momento para mirar tu plan.'],
    act: 'Haz una prueba contigo, cambia lo que ya te cansa y toma una semana más fácil si quieres.',
  },
  plateau: {
    title: 'Hora de algo nuevo',
    lines: ['Cuatro semanas constantes, y ya se siente fácil.', 'Dos cosas merecen un cambio, según lo que más quieres.'],
    act: 'Pruébalas desde esta semana. Lo demás queda igual.',
  },
  'all-well': {
    title: 'Vas muy bien',
    lines: [
      'Cuatro semanas tranquilas seguidas.',
      'Ahora se trata de mantenerlo: caminar casi todos los días y fuerza dos días.',
      'Quien sigue caminando suele tener pausas más largas entre una temporada de dolor y otra.',
    ],
    act: 'Elige los dos días que vas a mantener.',
  },
} as const satisfies Partial<Record<CardId, PhrasesCard>>;
