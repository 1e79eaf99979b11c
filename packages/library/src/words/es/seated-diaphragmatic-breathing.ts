import type { ExerciseWords } from '@plumbline/engine';

export const seatedDiaphragmaticBreathing = {
  name: 'Respirar con la barriga en la silla',
  aliases: ['respiración en la silla', 'respiración abdominal en el escritorio', 'seated belly breathing'],
  purpose: 'Una pausa en calma que puedes hacer en cualquier silla.',
  setUp: 'Siéntate bien atrás, pies apoyados y la espalda en el respaldo. Rodea las costillas bajas con las manos.',
  steps: [
    'Toma aire por la nariz, sin ruido.',
    'Siente cómo las costillas empujan las dos manos.',
    'Deja que la barriga se ponga blanda y redonda.',
    'Deja salir el aire lento y siente bajar las costillas.',
    'Descansa un momento antes de la próxima.',
  ],
  cues: ['Costillas hacia las manos', 'Hombros bajos', 'Sin prisa por tomar aire'],
  breath: 'Cuenta unos cuatro al tomar aire y seis al soltarlo, tan suave como quieras.',
  difficulties: [
    { what: 'Los hombros se van subiendo.', ease: 'Apoya los brazos en una almohada en el regazo.' },
    { what: 'En un asiento bajo te falta sitio.', ease: 'Alarga un poco la espalda, para dar espacio a la barriga.' },
  ],
  stopIf: [
    'Un poco de mareo que no pasa con unas respiraciones normales',
    'Dolor en el pecho, o falta de aire que sigue: busca ayuda médica',
  ],
  standIns: 'Usa un sofá, una silla de ruedas o el borde de la cama con almohadas detrás.',
} as const satisfies ExerciseWords;
