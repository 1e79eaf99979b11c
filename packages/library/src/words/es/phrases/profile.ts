import type { PhrasesProfile } from '../../phrases.ts';

/** About the person, the place and the time. Source: rule book 2.1, AM-29, settled 12. */
export const profile = {
  birthYear: { prompt: '¿En qué año naciste?', help: 'Basta con el año.' },
  sex: {
    prompt: '¿Qué sexo debemos tener en cuenta?',
    help: 'Puedes dejarlo sin responder. Solo cuenta en una revisión de seguridad.',
    options: { female: 'Mujer', male: 'Hombre', other: 'Otro' },
  },
  kg: {
    prompt: '¿Cuánto pesas?',
    help: 'Puedes dejarlo sin responder. Nos ayuda a elegir el peso para caminar con carga.',
    unit: 'kg',
  },
  kit: { prompt: '¿Qué tienes a mano?', help: 'Una pared y una silla ya dan para un plan completo.' },
  weightsKg: { prompt: '¿Qué pesas tienes?', help: 'Pon cada una. Una botella de agua llena es más o menos 1 kg.', unit: 'kg' },
  minutes: {
    prompt: '¿Cuánto debe durar una sesión?',
    help: 'Dos minutos ya cuentan. Puedes cambiarlo cualquier día.',
    unit: 'minutos',
  },
  daysPerWeek: { prompt: '¿Cuántos días por semana?', unit: 'días' },
  weekdays: {
    prompt: '¿Qué días te vienen mejor?',
    help: 'Si no eliges ninguno, los repartimos por ti.',
    options: { '1': 'Lunes', '2': 'Martes', '3': 'Miércoles', '4': 'Jueves', '5': 'Viernes', '6': 'Sábado', '7': 'Domingo' },
  },
  wakeTime: {
    prompt: '¿A qué hora te levantas casi siempre?',
    help: 'A algunas personas les va mejor doblarse después de la primera hora.',
  },
  floor: {
    prompt: '¿Puedes bajar al suelo y volver a levantarte?',
    options: { yes: 'Sí', hard: 'Sí, pero me cuesta', no: 'No' },
  },
  goals: {
    prompt: '¿Qué te importa más?',
    help: 'Elige una o dos cosas.',
    options: {
      'bother-less': 'Que la espalda me moleste menos',
      stronger: 'Tener más fuerza',
      'sit-work': 'Que me cueste menos estar en la silla y trabajar',
      activity: 'Volver a algo que me encanta',
      fitness: 'Estar más en forma en todo',
      'wind-down': 'Bajar el ritmo y dormir mejor',
    },
  },
  optIn: {
    prompt: '¿Te gustaría algo más?',
    help: 'Esto solo viene si lo pides.',
    options: {
      core_flexion: 'Elevaciones cortas de la cabeza, para la barriga',
      'sitting-goal': 'Una meta para pasar menos tiempo al día en la silla',
      'contract-relax': 'Estiramientos en los que empujas suave y luego sueltas',
    },
  },
  country: { prompt: '¿En qué país estás?', help: 'Así mostramos el número de emergencias correcto.' },
  avoid: { prompt: '¿Hay ejercicios que prefieres no hacer?', help: 'Buscamos otros que sirven para lo mismo.' },
} as const satisfies PhrasesProfile;
