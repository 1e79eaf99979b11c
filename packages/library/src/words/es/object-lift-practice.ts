import type { ExerciseWords } from '@plumbline/engine';

export const objectLiftPractice = {
  name: 'Práctica de levantar cosas',
  aliases: ['levantar una caja', 'levantar peso en casa', 'box lift'],
  purpose: 'Ensaya cómo levantar cosas, para que los días de más peso te resulten conocidos.',
  setUp: 'Pon una caja vacía o una bolsa ligera sobre algo bajo y firme. Acércate, con un pie a cada lado si puedes.',
  steps: [
    'Dobla cadera y rodillas, en la mezcla que te vaya bien.',
    'Agarra bien la caja y pégala al cuerpo.',
    'Suelta el aire y ponte de pie con ella.',
    'Si quieres girar, mueve los pies.',
    'Déjala en su lugar del mismo modo.',
  ],
  cues: ['Primero abrázala', 'Giran los pies', 'Suave, sin tirón'],
  breath: 'Suelta el aire al subir y también al bajar.',
  difficulties: [
    { what: 'La caja está muy baja.', ease: 'Empieza desde una silla o una mesa.' },
    { what: 'Lejos del cuerpo pesa mucho.', ease: 'Acércala antes de subirla.' },
  ],
  stopIf: ['Dolor de espalda al levantar', 'Dolor u hormigueo que baja por una pierna'],
  standIns: 'Usa una caja de cartón, una bolsa de compras o una mochila.',
} as const satisfies ExerciseWords;
