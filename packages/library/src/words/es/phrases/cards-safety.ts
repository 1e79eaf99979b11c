import type { CardId, PhrasesCard } from '../../phrases.ts';

const keepBreathing = {
  title: 'Sigue respirando',
  lines: ['Suelta el aire en la parte difícil y tómalo en la fácil.', 'Si notas que aguantas el aire, haz menos fuerza.'],
  act: 'Cuenta en voz alta durante una serie. No se puede contar y aguantar el aire a la vez.',
} as const satisfies PhrasesCard;

const askYourTeam = {
  title: 'Pregunta al equipo que te cuida',
  lines: [
    'Tras una operación, en el embarazo y después de un parto, tu propio equipo sabe cosas que no sabemos.',
    'Lo que te digan va siempre por delante de este plan.',
  ],
  act: 'Enséñales tu plan en la próxima visita, y dinos qué cambian.',
} as const satisfies PhrasesCard;

/** Cards that go with a verdict or a plan for safety's sake. Source: AM-06, rule book 1.2 to 1.5, 2.2, 4.4. */
export const cardsSafety = {
  'pain-guide': {
    title: '¿Cuánto dolor está bien?',
    lines: [
      'Piensa en una escala de 0 a 10, donde 0 es nada.',
      'Hasta 3: está bien. Sigue.',
      '4 o 5: también está bien, si no subió más de 1. Si subió más, haz un poco menos.',
      '6 o más y subiendo: termina la serie y pasa a la versión más fácil.',
      '8 o más, o si baja más por una pierna: termina la sesión.',
      'La mañana siguiente también cuenta. Si para entonces estás como siempre, fue la cantidad justa.',
    ],
    act: 'Di tu número antes de empezar y una vez a la mitad.',
  },
  'hurt-is-not-harm': {
    title: 'Dolor no es lo mismo que lesión',
    lines: [
      'Una espalda puede doler al moverse y aun así estar bien.',
      'El dolor es una alarma. Con el tiempo puede sonar antes de hora, como un detector de humo que salta con una tostada.',
      'Moverte con calma y a menudo le enseña a esperar.',
    ],
    act: 'Si un movimiento se siente raro pero no pasa de tu límite, haz dos más, despacio.',
  },
  'keep-breathing': keepBreathing,
  breathing: keepBreathing,
  'warning-signs': {
    title: 'Cuándo buscar ayuda de inmediato',
    lines: [
      'Estas señales son raras.',
      'Falta de sensibilidad nueva entre las piernas. Problemas nuevos para orinar o para aguantar las heces.',
      'Una pierna que pierde fuerza, o dolor u hormigueo que baja por las dos piernas.',
      'Dolor en el pecho, un desmayo o falta de aire que no se calma.',
      'Fiebre o escalofríos con dolor de espalda.',
      'Una caída fuerte o un accidente, y dolor desde entonces.',
    ],
    act: 'Si aparece una, para y llama al 112 o a tu número local de emergencias.',
  },
  'support-in-reach': {
    title: 'Ten algo firme a mano',
    lines: [
      'Ponte cerca de una encimera, una silla pesada o una esquina del cuarto.',
      'Un dedo apoyado basta. La mano entera también vale.',
      'Agarrarte no le quita nada al ejercicio.',
    ],
    act: 'Antes de empezar, busca con la vista a qué te agarrarías.',
  },
  'exertion-signs': {
    title: 'El esfuerzo que se siente bien',
    lines: [
      'Puedes decir una frase corta mientras te esfuerzas.',
      'Si tu corazón se acelera o se salta latidos, o sientes mareo, termina la sesión.',
      'Dolor o presión en el pecho, un desmayo, o falta de aire tras dos minutos de descanso: para.',
      'Luego llama al 112 o a tu número local de emergencias.',
    ],
    act: 'Di una frase en voz alta en el minuto más duro.',
  },
  'pregnancy-signs': {
    title: 'Señales que conviene conocer en el embarazo',
    lines: [
      'Para y llama a tu servicio de maternidad si hay sangrado, pérdida de líquido o contracciones regulares que duelen.',
      'Haz lo mismo con un dolor de cabeza muy fuerte o cambios en la vista.',
      'Una pantorrilla dolorida o hinchada, o un bebé que se mueve menos, también son motivo para llamar.',
      'Si boca arriba sientes mareo, gira y ponte de lado.',
    ],
    act: 'Guarda en tu teléfono el número de tu servicio de maternidad.',
  },
  'ask-your-team': askYourTeam,
  'treating-team': askYourTeam,
  'foot-check': {
    title: 'Una mirada a tus pies',
    lines: ['Con diabetes, los pies quizá no te avisen de una herida.', 'Mira las plantas y entre los dedos, antes y después de caminar.'],
    act: 'Revisa los dos pies esta noche. Si una herida sigue abierta, enséñala en tu consulta médica.',
  },
  'call-maternity': {
    title: 'Llama ahora a tu servicio de maternidad',
    lines: ['Te conocen y quieren que llames.', 'Si nadie responde, llama al 112 o a tu número local de emergencias.'],
    act: 'Haz la llamada antes que nada.',
  },
  guardian: {
    title: 'Para madres, padres y quien cuida',
    lines: ['Plumbline hace planes solo para personas adultas.', 'Una espalda joven que duele merece que una persona la mire.'],
    act: 'Pidan una cita médica o de fisioterapia y vayan en familia.',
  },
  'answers-differ': {
    title: 'Dos de tus respuestas no coinciden',
    lines: ['Una dice que sí y otra que no a lo mismo.', 'Por ahora seguimos la más prudente.'],
    act: 'Mira las dos y cambia la que no sea correcta.',
  },
  'mention-to-doctor': {
    title: 'Vale la pena contarlo',
    lines: ['Algunas de tus respuestas juntas conviene contarlas en tu consulta médica.', 'No es urgente, y tu plan sigue.'],
    act: 'Anótalo para tu próxima visita, o imprime tu resumen.',
  },
  'talk-to-clinician': {
    title: 'Es hora de hablar con alguien',
    lines: ['Ha surgido algo que debería oír un profesional de la salud.', 'Puede ver y probar lo que un plan no puede.'],
    act: 'Pide una cita en tu consulta médica o con tu fisioterapeuta.',
  },
  'ask-again-14-days': {
    title: 'Preguntamos otra vez en dos semanas',
    lines: ['El dolor por la noche es común y puede tener muchas razones.', 'Empiezas con suavidad, y en 14 días volvemos a mirarlo.'],
    act: 'Si empeora antes, llama a tu consulta médica.',
  },
  reassure: {
    title: 'Un dolor fuerte a menudo se calma',
    lines: [
      'La única razón para una revisión es lo fuerte que es tu dolor.',
      'Un dolor fuerte no tiene por qué ser algo grave. La mayoría se calma en días o semanas.',
    ],
    act: 'Pide la cita. Hasta entonces, cambia de posición tanto como quieras.',
  },
  pacing: {
    title: 'Poco y parejo',
    lines: [
      'Si un esfuerzo te deja sin fuerzas un día o más, el plan no empuja.',
      'Nada sube solo. El tope lo pones tú.',
      'Haz menos de lo que podrías en un día bueno. Así el siguiente también será bueno.',
    ],
    act: 'Elige una cantidad que harías en tu peor día. Quédate ahí esta semana.',
  },
  'near-faint': {
    title: 'Si sientes que te desmayas',
    lines: ['Siéntate, o acuéstate de lado, hasta que pase.', 'El ejercicio que lo provocó queda fuera hasta que alguien lo haya mirado.'],
    act: 'Cuéntalo en tu consulta médica, y habla de cualquier medicamento nuevo.',
  },
  'new-leg-symptom': {
    title: 'Algo nuevo en tu pierna',
    lines: [
      'Por ahora vamos con suavidad y dejamos fuera lo que podría despertarlo.',
      'Si la pierna pierde fuerza, si se suma la otra, o si cambia tu forma de orinar, busca ayuda de inmediato.',
    ],
    act: 'Pide cita en tu consulta médica o con tu fisioterapeuta, en los próximos siete días, más o menos.',
  },
} as const satisfies Partial<Record<CardId, PhrasesCard>>;
