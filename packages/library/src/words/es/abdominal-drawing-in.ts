import type { ExerciseWords } from '@plumbline/engine';

export const abdominalDrawingIn = {
  name: 'Meter el bajo abdomen',
  aliases: ['hundimiento abdominal', 'abdominal hollowing', 'activación del transverso'],
  purpose: 'Una práctica ligera para sentir los músculos profundos de la parte baja de la barriga.',
  setUp: 'Acuéstate boca arriba con las rodillas dobladas. Pon los dedos justo por dentro de los huesos de la cadera.',
  steps: [
    'Deja que la espalda descanse como le guste.',
    'Mete la zona debajo del ombligo con un tercio de tu fuerza.',
    'Deja quietas la cadera y las costillas.',
    'Mantén mientras respiras o dices unas palabras.',
    'Suelta del todo antes de empezar otra vez.',
  ],
  cues: ['Pequeño y suave', 'Cadera quieta', 'Aún puedes hablar'],
  breath: 'Respira suave y corto todo el tiempo.',
  difficulties: [
    { what: 'Se mete toda la barriga con fuerza.', ease: 'Usa la mitad, como al cerrar un pantalón ancho.' },
    { what: 'Dejas de respirar.', ease: 'Tararea o cuenta en voz alta mientras mantienes.' },
  ],
  stopIf: ['Dolor que crece cada vez que mantienes'],
  standIns: 'Un sofá o una manta gruesa doblada sirven igual que la colchoneta o la cama.',
} as const satisfies ExerciseWords;
