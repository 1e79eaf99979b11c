import type { ExerciseWords } from '@plumbline/engine';

export const barbellHipThrust = {
  name: 'Empuje de cadera o puente con barra',
  aliases: ['hip thrust con barra', 'puente de glúteos con barra', 'barbell hip thrust'],
  purpose: 'Añade peso al puente cuando tu propio peso ya es poco.',
  setUp:
    'Envuelve el centro de la barra con una almohadilla gruesa. Hazla rodar sobre la cadera, con la espalda en un banco o en el suelo.',
  steps: [
    'Centra la barra sobre el frente de la cadera y sujétala quieta.',
    'Toma aire y pon firme el abdomen.',
    'Empuja con los talones y sube la barra con la cadera.',
    'Haz una pausa cuando el cuerpo quede a nivel.',
    'Baja la barra con control y, si quieres, descansa antes de repetir.',
  ],
  cues: ['Almohadilla puesta, barra centrada', 'A nivel, no más', 'Primero poco peso'],
  breath: 'Toma aire abajo y suéltalo mientras subes.',
  difficulties: [
    { what: 'La barra duele en los huesos de la cadera.', ease: 'Pon más almohadilla o menos peso.' },
    { what: 'Te arqueas para acabar de subir.', ease: 'Quita peso hasta que arriba sea fácil.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda', 'Dolor en la ingle o en los huesos de la cadera', 'Mareo'],
  standIns: 'Una manta enrollada engrosa una almohadilla fina. Sin banco, hazlo en el suelo.',
} as const satisfies ExerciseWords;
