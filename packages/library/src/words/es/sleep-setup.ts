import type { ExerciseWords } from '@plumbline/engine';

export const sleepSetup = {
  name: 'Tu cama a gusto',
  aliases: ['cómo dormir', 'posición para dormir', 'sleep set-up'],
  purpose: 'Te ayuda a hallar una forma de acostarte que se sienta bien más rato.',
  setUp: 'Métete en la cama con una o dos almohadas más. Prueba cada forma un minuto.',
  steps: [
    'De lado, pon una almohada entre las rodillas.',
    'Boca arriba, pon una bajo las rodillas.',
    'Boca abajo, prueba una fina bajo la cadera.',
    'Llena el hueco del cuello, y no más.',
    'Elige la que más te guste esta noche.',
  ],
  cues: ['Gana lo que se siente bien', 'Cabeza pareja', 'Moverse de noche es normal'],
  breath: 'Respira lento mientras te acomodas.',
  difficulties: [
    { what: 'Despiertas en otra posición.', ease: 'De noche nos movemos todos. Acomódate otra vez.' },
    { what: 'Duele al darte la vuelta.', ease: 'Dobla primero las rodillas y rueda de una vez.' },
  ],
  stopIf: ['Dolor de noche que nada calma: pregunta a un profesional de la salud'],
  standIns: 'Una toalla o una manta doblada puede ser la almohada.',
} as const satisfies ExerciseWords;
