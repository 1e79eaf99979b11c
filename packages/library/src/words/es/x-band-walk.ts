import type { ExerciseWords } from '@plumbline/engine';

export const xBandWalk = {
  name: 'Pasos de lado con banda cruzada',
  aliases: ['caminata X con banda', 'banda en equis', 'X-band walk'],
  purpose: 'Une el trabajo de cadera con llevar el cuerpo alto.',
  setUp: 'Ponte sobre el medio de una banda larga, con zapatos planos. Cruza las puntas delante de ti y llévalas a la cadera.',
  steps: [
    'Recoge la banda hasta sentir un tirón suave.',
    'Crece hacia arriba, con las rodillas sueltas.',
    'Lleva un pie al lado desde la cadera.',
    'Deja que el otro pie siga, sin cerrarse de golpe.',
    'Tras el último paso, vuelve por donde viniste.',
  ],
  cues: ['Pecho alto', 'El pie sigue lento', 'Hombros abajo'],
  breath: 'Toma y suelta el aire al andar, sin aguantarlo.',
  difficulties: [
    { what: 'La banda se escapa del pie.', ease: 'Pisa más banda o usa zapatos con suela de relieve.' },
    { what: 'Te meces de un lado a otro.', ease: 'Da pasos más cortos.' },
  ],
  stopIf: ['Dolor de cadera, rodilla o espalda', 'Pérdida de equilibrio'],
  standIns: 'Si solo hay un aro corto de banda, haz los pasos de lado con banda.',
} as const satisfies ExerciseWords;
