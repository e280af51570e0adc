import { type Calque, c } from './calque.ts';

/** From Korean: further phrases of newspapers and agencies. */
export const moreKorean: readonly Calque[] = [
  c('on his|her|its|their sns', 'SNS에', '', 'She wrote on her SNS.', 'on social media'),
  c('sns account|accounts|post|posts|message|messages', 'SNS 계정', 'social media account', 'Her SNS account is gone.'),
  c('through his|her|their sns', 'SNS를 통해', '', 'She spoke through her SNS.', 'on social media'),
  c(
    'corona|covid 19 confirmed person|persons|patient|patients',
    '코로나19 확진자',
    'COVID-19 cases',
    'Corona 19 confirmed patients rose.',
  ),
  c(
    'confirmed persons|person (of) corona|covid|covid-19|corona19',
    '확진자',
    'COVID-19 cases',
    'Confirmed persons of Corona rose.',
  ),
  c(
    'real time search word|term|words|terms',
    '실시간 검색어',
    'trending searches',
    'It topped the real time search word.',
  ),
  c('official relationship person|persons', '관계자', 'official', 'An official relationship person said no.'),
];
