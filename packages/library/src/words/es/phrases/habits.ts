import type { PhrasesChecklist, PhrasesHabitAsking, PhrasesHabits } from '../../phrases.ts';

/** Small things through the day. A reminder never speaks of pain or health. Source: rule book 6.1 to 6.4, C-06 to C-12. */
export const habits = {
  'posture-reset': {
    name: 'Pausa para erguirte',
    what: 'De pie o en la silla, yérguete medio minuto, como si la coronilla flotara hacia arriba. Una pared detrás puede ayudar.',
    howMuch: '30 segundos, tres veces al día. Seis como mucho.',
    why: 'Es un descanso de estar siempre igual. No hay una sola postura buena.',
    note: 'También vale cualquier estiramiento que te guste. Déjalo si duele o te da mareo.',
    reminder: '¿Medio minuto para erguirte?',
  },
  'movement-break': {
    name: 'Pausa para moverte',
    what: 'Levántate y camina un poco. Si usas silla de ruedas, empújate un poco, estira los brazos hacia arriba y gira a los dos lados.',
    howMuch: 'De uno a tres minutos, tras unos 45 minutos en la silla.',
    why: 'En un estudio, las pausas cortas ayudaron a quienes trabajan en una silla. En otros, la espalda no cambió. A tu cuerpo le gusta el cambio igual.',
    note: 'Puedes ponerla cada 30 a 60 minutos. Para una reunión o un viaje, pide una hora de calma.',
    reminder: '¿Hora de moverte un poco?',
  },
  'glute-squeeze': {
    name: 'Apretar los glúteos',
    what: 'Aprieta los dos glúteos un segundo y suelta. Sigue respirando.',
    howMuch: 'Tres veces en cada pausa para moverte, con algo más de la mitad de tu fuerza.',
    why: 'Es un poco de práctica que no quita tiempo. Nadie ha mostrado que cambie el dolor.',
    note: 'No tiene aviso propio.',
    reminder: '¿Tres veces con tu pausa?',
  },
  walk: {
    name: 'Caminar',
    what: 'Camina a un paso en el que aún puedes hablar. Puedes usar cualquier ayuda.',
    howMuch: 'Empieza con un tiempo que te salga fácil. Mucha gente llega a 30 minutos, cinco veces por semana.',
    why: 'Quienes caminaron cada vez más tardaron más en tener otra temporada de dolor.',
    note: 'En los días buenos, para a tiempo. En los difíciles, haz casi todo.',
    reminder: '¿Una caminata hoy?',
  },
  breathe: {
    name: 'Respirar por la noche',
    what: 'Acuéstate o siéntate a gusto. Toma el aire por la nariz y suéltalo un poco más largo.',
    howMuch: 'Cinco minutos por la noche. Unas seis respiraciones lentas por minuto.',
    why: 'A muchas personas les ayuda a bajar el ritmo.',
    note: 'Si notas la cabeza ligera, respira como siempre.',
    reminder: '¿Cinco minutos de calma?',
  },
  'soft-tissue': {
    name: 'Rodar y presionar',
    what: 'Rueda despacio la parte alta de la espalda, las piernas y las caderas sobre un rodillo o una pelota.',
    howMuch: 'Dos o tres veces por semana, diez minutos como mucho.',
    why: 'Puede que te sientas con más soltura un rato. El cambio es pequeño, y es agradable.',
    note: 'Deja fuera la zona baja de la espalda y la parte de delante del cuello. No presiones más de 5 de 10.',
    reminder: '¿Hora del rodillo?',
  },
  contrast: {
    name: 'Templado y fresco',
    what: 'En la ducha, deja correr el agua caliente, luego fresca y otra vez caliente.',
    howMuch: 'Tres minutos caliente y uno fresca, dos o tres veces. No más de 40 grados ni menos de 15.',
    why: 'A algunas personas les gusta cómo se siente. Es solo por gusto.',
    note: 'Para cuando deje de ser agradable. Termina con caliente o fresca, como quieras.',
    reminder: '¿Caliente y fresco hoy?',
  },
  'sleep-setup': {
    name: 'Noches cómodas',
    what: 'De lado, prueba una almohada entre las rodillas. Boca arriba, pruébala debajo de ellas.',
    howMuch: 'Prepáralo una vez. Cámbialo cuando deje de ser cómodo.',
    why: 'Dormir bien baja el volumen al día siguiente. Cómo te acuestas lo decides tú.',
    note: 'Si te gusta dormir boca abajo, hazlo.',
    reminder: '¿Está tu cama como te gusta?',
  },
  footwear: {
    name: 'Mirar los zapatos',
    what: 'Mira los zapatos que más usas. Cámbialos si las suelas están gastadas o tus pies no están a gusto.',
    howMuch: 'Dos veces al año.',
    why: 'Unos pies a gusto caminan más.',
    note: 'Decide la comodidad. No se conoce zapato ni plantilla que mantenga lejos el dolor de espalda.',
    reminder: '¿Una mirada a tus zapatos?',
  },
} as const satisfies PhrasesHabits;

/** How habits are offered. Source: rule book 6.3, settled 12. */
export const habitAsking = {
  offerFirst: 'Para empezar basta un hábito pequeño. ¿Cuál te gustaría?',
  offerNext: 'Este ya es parte de tu día. ¿Quieres sumar otro?',
  enough: 'Cuatro hábitos son bastantes. Para sumar uno, deja descansar otro.',
  lessOften: 'Has tenido mucho que hacer, así que preguntamos la mitad de veces.',
  paused: 'Este descansa dos semanas. ¿Quieres que vuelva después?',
  answers: { done: 'Hecho', later: 'Más tarde', ignored: 'Ahora no' },
} as const satisfies PhrasesHabitAsking;

/** The week in seven items. Source: rule book 6.2, SR-37. */
export const checklist = {
  title: 'Tu semana en siete',
  count: '{n} de {of} esta semana',
  notForYou: 'Por ahora no es para ti',
  items: {
    patterns: 'Hice tres o más tipos de fuerza: llevar peso, inclinarme desde la cadera, sentadillas, escalón, empujar o tirar.',
    resets: 'Cuatro días hice tres pausas para erguirme.',
    breathing: 'Respiré despacio cuatro noches.',
    sitting: 'Casi todos los días hice pausas cuando pasé mucho tiempo en la silla.',
    'soft-tissue': 'Pasé el rodillo por la parte alta de la espalda dos o tres veces.',
    sleep: 'Mi cama está puesta de modo que duermo a gusto.',
    shoes: 'Mis zapatos me van bien.',
  },
} as const satisfies PhrasesChecklist;
