import type { ExerciseWords } from '@plumbline/engine';

export const thoracicExtensionRoller = {
  name: 'Rodillo para abrir la parte alta de la espalda',
  aliases: ['extensión torácica con rodillo', 'abrir la espalda con foam roller', 'thoracic extension roller'],
  purpose: 'Ayuda a la parte alta de la espalda a ir hacia atrás, con el rodillo de guía.',
  setUp: 'Acuéstate con el rodillo atravesado a la altura de los omóplatos. Dobla las rodillas y sostén la cabeza con las manos.',
  steps: [
    'Deja la cadera en el suelo y las costillas blandas.',
    'Lleva la parte alta de la espalda sobre el rodillo, solo un poco.',
    'Deja que las manos carguen la cabeza.',
    'Vuelve a subir, suave y redondo.',
    'De vez en cuando, sube el rodillo el ancho de un pulgar.',
  ],
  cues: ['Nunca por debajo de las costillas', 'Cadera abajo', 'La cabeza descansa en las manos'],
  breath: 'Suelta el aire al ir atrás, tómalo al subir.',
  difficulties: [
    { what: 'La que se arquea es la zona baja de la espalda.', ease: 'Acerca los pies y hazlo más pequeño.' },
    { what: 'El rodillo se siente duro.', ease: 'Ponle encima una toalla, o usa una toalla enrollada.' },
  ],
  stopIf: ['Dolor en las costillas o el esternón', 'Mareo con la cabeza atrás'],
  standIns: 'Una toalla grande, bien enrollada, sirve y es más blanda.',
} as const satisfies ExerciseWords;
