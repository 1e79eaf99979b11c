import type { ExerciseWords } from '@plumbline/engine';

export const forearmBirdDog = {
  name: 'Brazo y pierna, sobre los antebrazos',
  aliases: ['bird dog sobre antebrazos', 'forearm bird dog', 'superman con antebrazos'],
  purpose: 'Para los días en que prefieres no apoyarte en las muñecas.',
  setUp: 'Arrodíllate con los dos antebrazos sobre almohadas firmes o un escalón bajo. La espalda queda casi a nivel.',
  steps: [
    'Empuja con los antebrazos para que el pecho no se hunda.',
    'Estira una pierna recta atrás, justo sobre el suelo.',
    'Cuando esté firme, deja flotar un poco el otro antebrazo.',
    'Quédate en calma mientras cuentas, y baja los dos.',
    'Repite en este lado y luego trabaja la otra pareja.',
  ],
  cues: ['Largo, no alto', 'El ombligo mira abajo', 'Lento y firme'],
  breath: 'Toma y suelta el aire con suavidad cada vez que mantienes.',
  difficulties: [
    { what: 'Te tambaleas.', ease: 'Deja los dos antebrazos abajo y mueve solo la pierna.' },
    { what: 'La cadera de la pierna alta rueda.', ease: 'Baja la pierna hasta que solo floten los dedos.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda que no se calma al bajar', 'Hormigueo nuevo en la pierna'],
  standIns: 'Cojines firmes de sofá o una caja baja y sólida hacen de escalón.',
} as const satisfies ExerciseWords;
