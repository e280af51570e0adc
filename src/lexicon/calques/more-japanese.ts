import { type Calque, c } from './calque.ts';

/** From Japanese: further phrases of newspapers and agencies. */
export const moreJapanese: readonly Calque[] = [
  c(
    'emergency situation declaration',
    '緊急事態宣言',
    'state of emergency',
    'The emergency situation declaration ended.',
  ),
  c('corona disaster|misfortune|evil', 'コロナ禍', 'pandemic', 'Shops closed in the corona disaster.'),
  c(
    'new corona|coronavirus infectious disease|diseases',
    '新型コロナウイルス感染症',
    'COVID-19',
    'New corona infectious disease spread.',
  ),
  c(
    'three dense|closed secrets|cs',
    '三密',
    '',
    'Avoid the three dense secrets.',
    'crowds, closed rooms, close contact',
  ),
  c(
    'written|document submission prosecution|inspection',
    '書類送検',
    '',
    'He faces document submission prosecution.',
    'papers sent to prosecutors',
  ),
  c('third|3rd party member committee', '第三者委員会', 'independent panel', 'A third party member committee met.'),
];
