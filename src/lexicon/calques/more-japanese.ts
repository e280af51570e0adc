import { type Calque, c } from './calque.ts';

/** From Japanese: further phrases of newspapers and agencies. */
export const moreJapanese: readonly Calque[] = [
  c(
    'picked|pick up (the) top one',
    'トップで取り上げ',
    '',
    'The papers picked up the top one.',
    'ran it as the top story',
  ),
  c('reported|report a large coverage', '大きく報道', 'gave it wide coverage', 'The papers reported a large coverage.'),
  c(
    'state|situation to declare (an) emergency',
    '宣言する状況',
    '',
    'It is no situation to declare an emergency.',
    'that calls for declaring an emergency',
  ),
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
  c(
    '3rd|4th|5th|1st|2nd nominated batter',
    '3番指名打者',
    '',
    'He played as 3rd nominated batter.',
    'designated hitter',
  ),
];
