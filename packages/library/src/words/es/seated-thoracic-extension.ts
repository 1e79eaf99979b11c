import type { ExerciseWords } from '@plumbline/engine';

export const seatedThoracicExtension = {
  name: 'Abrir la parte alta de la espalda en la silla',
  aliases: ['extensión torácica en silla', 'abrir la espalda sobre el respaldo', 'thoracic extension'],
  purpose: 'Abre la parte alta de la espalda y el pecho después de mucho rato hacia delante.',
  setUp: 'Siéntate bien atrás en una silla firme, con respaldo por debajo de los omóplatos. Cruza los brazos sobre el pecho.',
  steps: [
    'Deja la zona baja de la espalda pegada a la silla.',
    'Sube el esternón y lleva atrás la parte alta de la espalda, sobre el borde.',
    'Ten la barbilla un poco adentro.',
    'Vuelve lento y deja caer los hombros.',
  ],
  cues: ['Sube y luego inclínate', 'Barbilla adentro', 'Costillas blandas'],
  breath: 'Toma aire al subir, suéltalo al volver.',
  difficulties: [
    { what: 'La silla se clava.', ease: 'Cuelga una toalla doblada en el borde.' },
    { what: 'Se arquea la zona baja de la espalda.', ease: 'Pon los pies en una caja y hazlo más pequeño.' },
  ],
  stopIf: ['Mareo', 'Dolor en las costillas o el esternón'],
  standIns: 'Una silla de ruedas de respaldo bajo o un sofá firme sirve. Mira que no se pueda volcar.',
} as const satisfies ExerciseWords;
