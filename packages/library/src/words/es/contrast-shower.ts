import type { ExerciseWords } from '@plumbline/engine';

export const contrastShower = {
  name: 'Ducha tibia y fresca',
  aliases: ['ducha de contraste', 'ducha fría y caliente', 'contrast shower'],
  purpose: 'A algunas personas les gusta cómo se sienten después.',
  setUp:
    'Pon una alfombrilla que no resbale y ten una barra o pared donde agarrarte. Déjalo si tienes heridas o zonas de piel sin sensibilidad. Lo cálido, por debajo de 40 °C; lo fresco, por encima de 15 °C.',
  steps: [
    'Deja correr agua cálida por la espalda unos tres minutos.',
    'Cambia a fresca, no helada, como un minuto.',
    'Vuelve a la cálida para la ronda siguiente.',
    'Acaba con la que más te guste.',
  ],
  cues: ['Cálida, nunca ardiendo', 'Fresca, nunca helada', 'Agárrate'],
  breath: 'Respira despacio por la nariz y trata de no jadear.',
  difficulties: [
    { what: 'La parte fresca es un susto.', ease: 'Empieza por los pies, o ponla solo algo menos cálida.' },
    { what: 'Sientes poca firmeza en los pies.', ease: 'Siéntate en un taburete de ducha, o usa una compresa caliente.' },
  ],
  stopIf: ['Mareo o sensación de desmayo', 'Malestar en el pecho', 'Piel sin sensibilidad o con manchas'],
  standIns: 'Un paño cálido y luego uno fresco se sienten casi igual.',
} as const satisfies ExerciseWords;
