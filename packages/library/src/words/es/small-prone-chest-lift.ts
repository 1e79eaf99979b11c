import type { ExerciseWords } from '@plumbline/engine';

export const smallProneChestLift = {
  name: 'Subir un poco el pecho',
  aliases: ['elevación de pecho boca abajo', 'pecho arriba sobre almohada', 'prone chest lift'],
  purpose: 'Un gesto muy pequeño que da fuerza a la parte alta de la espalda.',
  setUp: 'Acuéstate boca abajo con una almohada bajo la barriga. Apoya la frente en las manos o en una toalla.',
  steps: [
    'Deja que las piernas pesen y los glúteos sigan sueltos.',
    'Suelta el aire y sube el esternón el ancho de un dedo.',
    'Sube a la vez manos y cabeza, con los ojos abajo.',
    'Flota mientras cuentas.',
    'Vuelve a bajar blando y descansa una respiración.',
  ],
  cues: ['Un dedo de alto', 'Nariz al suelo', 'Piernas pesadas'],
  breath: 'Suelta el aire al subir y luego respira suave arriba.',
  difficulties: [
    { what: 'Lo sientes en la zona baja de la espalda.', ease: 'Agrega otra almohada y sube menos todavía.' },
    { what: 'El cuello se cansa.', ease: 'Deja la frente en las manos y solo quítales peso.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Hormigueo que baja por una pierna'],
  standIns: 'Una toalla de baño enrollada o un cojín del sofá puede ser la almohada.',
} as const satisfies ExerciseWords;
