import type { ExerciseWords } from '@plumbline/engine';

export const footwearCheck = {
  name: 'Mirar tus zapatos',
  aliases: ['revisar el calzado', 'footwear check', 'zapatos gastados'],
  purpose: 'Una mirada rápida para ver si tus zapatos aún van bien al caminar.',
  setUp: 'Siéntate con los zapatos que más usas.',
  steps: [
    'Mira los talones por detrás y cómo se han gastado.',
    'Aprieta las suelas y siente si aún tienen rebote.',
    'Póntelos y cruza la habitación.',
    'Cambia de par si rozan, se tuercen o están planos.',
  ],
  cues: ['Primero, que sean cómodos', 'Los de siempre pueden ir bien'],
  breath: 'Aquí no hace falta pensar en la respiración.',
  difficulties: [
    { what: 'No sabes qué comprar.', ease: 'Elige el par que mejor se sienta en la tienda.' },
    { what: 'Piensas en plantillas especiales.', ease: 'A la mayoría le va bien sin ellas.' },
  ],
  stopIf: ['Pies sin sensibilidad o con heridas: pide que los miren'],
  standIns: 'Usa los zapatos o zapatillas que llevas casi todos los días.',
} as const satisfies ExerciseWords;
