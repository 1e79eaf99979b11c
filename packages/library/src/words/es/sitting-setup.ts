import type { ExerciseWords } from '@plumbline/engine';

export const sittingSetup = {
  name: 'Tu asiento a gusto',
  aliases: ['cómo sentarse', 'ajustar la silla y el escritorio', 'sitting set-up'],
  purpose: 'Hace de tu asiento un buen lugar, con formas fáciles de cambiar.',
  setUp: 'Siéntate en la silla que más usas, en la mesa o escritorio donde la usas.',
  steps: [
    'Lleva la cadera hasta el fondo del asiento.',
    'Si te gusta, pon un cojín pequeño o un rollo en la cintura.',
    'Apoya los pies en el suelo o en una caja.',
    'Sube la pantalla cerca de los ojos y deja los codos cerca.',
    'Busca otra forma de sentarte y ve de una a otra.',
  ],
  cues: ['La espalda en el respaldo', 'Los pies hallan el suelo', 'La próxima posición es la mejor'],
  breath: 'Respira como de costumbre.',
  difficulties: [
    { what: 'Los pies no llegan.', ease: 'Pon debajo una caja, una bolsa o un libro grueso.' },
    { what: 'Acabas hundido en la silla.', ease: 'Por un rato está bien. Cambia cuando lo notes.' },
  ],
  stopIf: ['Una pierna que se queda sin sensibilidad: ponte de pie o cambia el peso'],
  standIns: 'Cualquier asiento sirve. Una toalla enrollada es un buen rollo para la espalda.',
} as const satisfies ExerciseWords;
