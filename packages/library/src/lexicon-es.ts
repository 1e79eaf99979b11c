// Spanish words that no text a person reads may hold: the ideas of rule book 7.3, said the way Spanish says them.
import type { Banned } from './lexicon.ts';

export const bannedLexiconEs = [
  { avoid: ['degenera*', 'desgast*', 'se desmorona*'], use: ['cambios normales de la edad'] },
  {
    avoid: [
      'hernia de disco',
      'hernias de disco',
      'hernia discal',
      'hernias discales',
      'abombad*',
      'abombamiento',
      'disco salido',
      'vértebra salida',
    ],
    use: ['espalda sensible', 'nervio sensible'],
  },
  {
    avoid: ['inestable*', 'inestabilidad*', 'fuera de lugar', 'fuera de sitio', 'desalinea*', 'mal alinead*', 'descolocad*'],
    use: ['sensible', 'movimiento con menos confianza'],
  },
  {
    avoid: ['core débil', 'abdomen débil', 'músculos dormidos', 'glúteos dormidos', 'perezos*', 'vago', 'vaga', 'amnesia'],
    use: ['músculos que ganan con la práctica'],
  },
  {
    avoid: [
      'mala postura',
      'malas posturas',
      'postura incorrecta',
      'posturas incorrectas',
      'mal movimiento',
      'movimiento incorrecto',
      'movimientos incorrectos',
    ],
    use: ['posición cómoda', 'opciones de movimiento'],
  },
  {
    avoid: [
      'dañ*',
      'lesionarte',
      'te lesion*',
      'protege tu espalda',
      'protege tu columna',
      'proteger la espalda',
      'proteger la columna',
      'peligros*',
      'nunca te dobles',
      'nunca te agaches',
    ],
    use: ['aumenta poco a poco'],
  },
  {
    avoid: ['adherencia*', 'nudos', 'contractura*', 'tejido cicatricial', 'fascia tensa', 'toxin*'],
    use: ['se siente rígido', 'se siente más suelto'],
  },
  {
    avoid: [
      'arregl*',
      'reparar*',
      'cura',
      'curas',
      'curar*',
      'curación*',
      'cúrate',
      'sanar*',
      'sanación',
      'tratamiento*',
      'alivi*',
      'rehab*',
      'terap*',
      'diagn*',
      'prescri*',
      'receta*',
      'preven*',
      'prevén*',
      'paciente',
      'pacientes',
    ],
    use: ['practicar', 'apoyar', 'calmar', 'plan', 'tú'],
  },
  { avoid: ['descompr*', 'realinea*', 'corrige tu curva', 'corregir tu curva'], use: ['estirar', 'colgarse', 'mover'] },
  {
    avoid: ['fallaste', 'has fallado', 'fracas*', 'sin excusas', 'te has saltado', 'te saltaste', 'te perdiste', 'racha*'],
    use: ['sigue desde donde estás'],
  },
  {
    avoid: ['garantiza*', 'garantía*', 'demostrado que', 'está demostrado', 'libre de dolor', 'libres de dolor'],
    use: ['a muchas personas les ayuda'],
  },
  { avoid: ['crónic*'], use: ['de larga duración'] },
  { avoid: ['brote', 'brotes', 'recaída*', 'crisis de dolor', 'ataque*'], use: ['días más sensibles'] },
] as const satisfies readonly Banned[];
