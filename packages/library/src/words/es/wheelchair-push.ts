import type { ExerciseWords } from '@plumbline/engine';

export const wheelchairPush = {
  name: 'Impulsar la silla de ruedas',
  aliases: ['rodar en silla', 'entrenar en silla de ruedas', 'wheelchair push'],
  purpose: 'Entrena el corazón y los brazos con el empuje que ya conoces.',
  setUp: 'Elige un camino liso y llano, con sitio para girar. Unos guantes pueden ayudar a las manos.',
  steps: [
    'Toma los aros un poco atrás y empuja al frente, largo.',
    'Deja caer las manos y que vuelvan atrás, sueltas y bajas.',
    'Busca un ritmo en el que aún puedas charlar.',
    'Cuando quieras, déjate rodar uno o dos empujes.',
    'Para a la hora que tenías en el plan.',
  ],
  cues: ['Empujes largos', 'Manos sueltas atrás', 'Hombros bajos'],
  breath: 'Toma aire cuando las manos vuelven, suéltalo al empujar.',
  difficulties: [
    { what: 'Los hombros molestan.', ease: 'Empuja más suave y elige suelo llano.' },
    { what: 'Hace mal tiempo para salir.', ease: 'Usa un pasillo o haz la marcha en la silla con los brazos.' },
  ],
  stopIf: ['Dolor en el hombro o la muñeca', 'Dolor en el pecho, o una respiración que no se calma', 'Mareo'],
  standIns: 'Tu silla de ruedas de todos los días es todo lo que necesitas.',
} as const satisfies ExerciseWords;
