import type { blockBIds, PhrasesQuestions } from '../../phrases.ts';

type BlockB = (typeof blockBIds)[number];
type BlockBAll = BlockB | Extract<keyof PhrasesQuestions, `B${string}.${string}`>;

/** Block B, history and context. Source: rule book 1.2, AM-02, AM-08, AM-09, AM-27, settled 14. */
export const questionsHistory = {
  B1: { prompt: '¿Has tenido cáncer alguna vez?', help: 'El cáncer de piel simple no cuenta.' },
  'B1.new': { prompt: '¿Este dolor de espalda es nuevo, o ha cambiado, en las últimas 12 semanas?' },
  'B1.years': {
    prompt: '¿Hace cuántos años terminó la atención por el cáncer?',
    help: 'Pon 0 si todavía sigue.',
    unit: 'años',
  },
  'B1.seen': { prompt: '¿Te ha revisado este dolor de espalda personal médico que conoce lo del cáncer?' },
  B2: {
    prompt: '¿Has perdido peso sin intentarlo en los últimos 6 a 12 meses?',
    help: 'Cuenta a partir de unos 5 de cada 100 de tu peso. Con 80 kg son 4 kg.',
  },
  B3: { prompt: '¿Tienes por la noche un dolor constante que no se calma en ninguna posición?' },
  B4: {
    prompt: '¿Algo de esto es cierto en tu caso?',
    help: 'Tus defensas están bajas por una enfermedad o un medicamento. Te inyectas drogas. Recibes diálisis. Tienes diabetes. Estuviste cerca de alguien con tuberculosis. En las últimas 12 semanas tuviste una infección grave, una herida o una intervención en la columna.',
  },
  B5: {
    prompt: '¿Tomas pastillas de corticoides, o las tomaste durante mucho tiempo?',
    help: 'Los inhaladores y las cremas no cuentan.',
  },
  'B5.months': { prompt: '¿Durante cuántos meses en total?', unit: 'meses' },
  'B5.knock': { prompt: '¿Empezó este dolor tras un golpe pequeño o una caída leve?' },
  B6: { prompt: '¿Te han dicho que tienes los huesos frágiles, o has perdido 4 cm o más de estatura?' },
  'B6.fracture': { prompt: '¿Alguna vez se te rompió un hueso en una caída leve, o sin caerte?' },
  'B6.sudden': { prompt: '¿Este dolor es nuevo y llegó de repente?' },
  'B8.night': { prompt: '¿Te despierta la espalda en la segunda mitad de la noche?' },
  'B8.buttock': { prompt: '¿Te duele a veces un glúteo?' },
  'B8.moving': { prompt: '¿Tu espalda mejora cuando te mueves?' },
  'B8.nsaid': { prompt: '¿Mejora en dos días o menos con ibuprofeno o una pastilla parecida?' },
  'B8.family': {
    prompt: '¿Alguien de tu familia cercana tiene una enfermedad inflamatoria de la columna?',
    help: 'Tu madre o tu padre, una hermana, un hermano, una hija o un hijo.',
  },
  'B8.arthritis': { prompt: '¿Has tenido artritis alguna vez: una articulación hinchada y dolorida?' },
  'B8.enthesitis': {
    prompt: '¿Alguna vez se te hinchó y te dolió el lugar donde un tendón se une al hueso?',
    help: 'Es frecuente en la parte de atrás del talón.',
  },
  'B8.psoriasis': { prompt: '¿Has tenido psoriasis alguna vez: zonas de piel seca con escamas?' },
  'B8.gradual': { prompt: '¿El dolor llegó poco a poco?' },
  'B8.rest': { prompt: 'Cuando descansas, ¿sigue igual o empeora?' },
  'B8.eye': { prompt: '¿Tienes un ojo rojo que duele y ves borroso?' },
  B9: { prompt: '¿Tienes dolor, hormigueo o falta de sensibilidad en una pierna?' },
  'B9.below': { prompt: '¿Baja más allá de la rodilla?' },
  'B9.numb': { prompt: '¿Hay una zona sin sensibilidad en la pierna o el pie?' },
  'B9.seen': { prompt: '¿Te ha revisado esa zona sin sensibilidad un profesional de la salud?' },
  'B9.weeks': { prompt: '¿Cuántas semanas llevas con ello en la pierna?', unit: 'semanas' },
  B10: { prompt: '¿Tienes una enfermedad del corazón, de los riñones o del metabolismo?', help: 'La diabetes cuenta.' },
  'B10.active': { prompt: '¿Llevas tres meses o más moviéndote 30 minutos, tres veces por semana?' },
  B11: { prompt: '¿Te han dicho que tienes la presión arterial alta?' },
  'B11.treated': { prompt: '¿Tomas medicamentos para ella?' },
  'B11.systolic': {
    prompt: 'La última vez que te midieron la presión arterial, ¿cuál fue el número de arriba?',
    help: 'Puedes dejarlo sin responder.',
    unit: 'mmHg',
  },
  'B11.diastolic': { prompt: '¿Y el número de abajo?', help: 'Puedes dejarlo sin responder.', unit: 'mmHg' },
  B12: { prompt: '¿Te han operado de la columna?' },
  B13: { prompt: '¿Estás embarazada, o diste a luz en los últimos 12 meses?' },
  'B13.contra': {
    prompt: '¿Te ha dicho tu equipo médico o de partería que tienes algo de esto?',
    help: 'Bolsa rota. Parto antes de tiempo. Sangrado que sigue sin explicación. Placenta baja después de la semana 28. Preeclampsia. Un cuello del útero que se abre antes de tiempo. Un bebé que crece despacio. Trillizos o más. Diabetes, presión arterial o tiroides sin controlar. Una enfermedad grave del corazón, de los pulmones o de todo el cuerpo.',
  },
  B14: { prompt: '¿Vives con alguna de las condiciones de nuestra lista?' },
  B15: {
    prompt: '¿Un profesional de la salud te dijo que no hicieras ejercicio, o esperas resultados urgentes de la columna?',
  },
  B16: {
    prompt: '¿Tu dolor ha sido de 9 o 10 durante dos días, sin tregua?',
    help: 'Responde que sí también si no puedes lavarte, vestirte o llegar al baño.',
  },
  B17: {
    prompt: '¿Tienes un dolor nuevo y constante en la parte alta o media de la espalda que sigue igual al moverte?',
  },
  B18: {
    prompt: 'Tras un esfuerzo pequeño del día a día, ¿te quedas sin fuerzas un día o más, una y otra vez?',
    help: 'El cansancio por haber hecho demasiado no cuenta.',
  },
  B19: { prompt: '¿Tomas anticoagulantes, o sangras con mucha facilidad?', help: 'Un trastorno de la sangre que hace sangrar cuenta.' },
  'B19.dizzy': { prompt: '¿Alguno de tus medicamentos te da mareo?' },
  B20: { prompt: 'En los últimos 12 meses, ¿te caíste dos veces, o una vez y te lastimaste?' },
  B21: { prompt: '¿Tienes un dolor de espalda nuevo que sigue igual te muevas o te acuestes como sea?' },
  'B21.smoked': { prompt: '¿Has fumado alguna vez?' },
  B22: { prompt: '¿En qué año naciste?' },
  B23: { prompt: '¿Tienes un bulto o una hinchazón nueva en la espalda?' },
} as const satisfies Pick<PhrasesQuestions, BlockBAll>;
