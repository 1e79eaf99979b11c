import type { ExerciseWords } from '@plumbline/engine';

export const stationaryCycling = {
  name: 'Bicicleta fija',
  aliases: ['bicicleta estática', 'bici de interior', 'exercise bike'],
  purpose: 'Entrena el corazón y las piernas mientras el asiento te lleva.',
  setUp: 'Pon el asiento de modo que abajo la rodilla quede algo doblada. Sube el manillar si inclinarte molesta.',
  steps: [
    'Súbete con una mano en el manillar.',
    'Empieza casi sin resistencia.',
    'Pedalea suave, a una velocidad a la que puedas hablar.',
    'En el último minuto, ve más lento poco a poco.',
  ],
  cues: ['Círculos suaves', 'Manos sueltas', 'Ritmo para hablar'],
  breath: 'Respira libre, como en una charla.',
  difficulties: [
    { what: 'Ir hacia delante molesta a la espalda.', ease: 'Pon el tronco más derecho y pedalea menos tiempo.' },
    { what: 'Lo notan las rodillas.', ease: 'Sube un poco el asiento y baja la resistencia.' },
  ],
  stopIf: [
    'Dolor en el pecho, o una respiración que no se calma',
    'Falta de sensibilidad por el asiento que no se va',
    'Dolor que baja más por la pierna',
  ],
  standIns: 'Pedales pequeños en el suelo, delante de una silla, pueden servir.',
} as const satisfies ExerciseWords;
