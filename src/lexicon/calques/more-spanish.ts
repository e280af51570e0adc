import { type Calque, c } from './calque.ts';

/** From Spanish: further phrases of newspapers and agencies. */
export const moreSpanish: readonly Calque[] = [
  c(
    'assisted to (the) meeting|ceremony|concert|funeral|match|event|summit',
    'asistir a',
    '',
    'He assisted to the meeting.',
    'attended',
  ),
  c('in the passed|past day of yesterday', 'en el día de ayer', 'yesterday', 'It fell in the past day of yesterday.'),
  c('the day of yesterday|today|tomorrow', 'el día de ayer', '', 'It fell the day of yesterday.', 'yesterday'),
  c(
    'popular elections|election for president of the republic',
    'elecciones',
    'presidential election',
    'They lost the popular election for president of the republic.',
  ),
  c(
    'the peruvian|argentine|mexican|colombian|chilean|bolivian mandatary',
    'mandatario',
    'president',
    'The Peruvian mandatary flew home.',
  ),
  c('communicated|communique of press', 'comunicado de prensa', 'press statement', 'They sent a communique of press.'),
  c('actually in the actuality', 'en la actualidad', 'at present', 'It is actually in the actuality closed.'),
  c('rueda|wheel of press', 'rueda de prensa', 'news conference', 'He said so in a wheel of press.'),
  c('conference of press', 'conferencia de prensa', 'news conference', 'He said so in a conference of press.'),
  c('made|make act of presence', 'hizo acto de presencia', 'appeared', 'He made act of presence at noon.'),
];
