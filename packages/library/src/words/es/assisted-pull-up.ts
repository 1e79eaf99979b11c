import type { ExerciseWords } from '@plumbline/engine';

export const assistedPullUp = {
  name: 'Dominada con ayuda',
  aliases: ['dominada asistida', 'dominada con banda', 'assisted pull-up'],
  purpose: 'Te deja practicar la dominada entera con menos peso.',
  setUp: 'Súbete a un escalón firme bajo una barra fuerte. Cuelga de la barra una banda gruesa, o ayúdate con el escalón.',
  steps: [
    'Agarra la barra y pon un pie en la banda o en el escalón.',
    'Estira el cuerpo bajo la barra, con las costillas sobre la cadera.',
    'Tira de los codos hacia abajo hasta que la barbilla llegue cerca de la barra.',
    'Cuenta hasta tres mientras bajas.',
    'Al final, pisa el escalón y baja. Nunca te dejes caer.',
  ],
  cues: ['Los codos bajan', 'Piernas quietas', 'Tres tiempos para bajar'],
  breath: 'Suelta el aire al subir, toma aire al bajar.',
  difficulties: [
    { what: 'No llegas arriba.', ease: 'Empuja más con el pie, o usa una banda más gruesa.' },
    { what: 'Das patadas para subir.', ease: 'Cruza los tobillos y haz una menos.' },
  ],
  stopIf: ['Dolor en el codo o el hombro', 'Un enganche en la espalda', 'Manos que empiezan a soltarse'],
  standIns: 'En un gimnasio, la máquina de dominadas hace lo mismo. Sin banda, empuja con un pie en el escalón.',
} as const satisfies ExerciseWords;
