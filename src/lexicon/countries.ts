/** A state (or a party that acts like one) and the words for it. */
export interface Country {
  /** The name to print. */
  readonly name: string;
  /** Nouns, the name among them. */
  readonly nouns: readonly string[];
  /** Adjectives, the commonest first. Abbreviations that serve as both stand in both lists. */
  readonly adjectives: readonly string[];
  /** Cities, buildings and bodies that stand for its government in the press. */
  readonly seats?: readonly string[];
}

const c = (nouns: string, adjectives: string, seats = ''): Country => {
  const list = nouns.split('|');
  return { name: list[0]!, nouns: list, adjectives: adjectives.split('|'), seats: seats ? seats.split('|') : [] };
};

/** States that news pairs with one another, and the European Union. */
export const countries: readonly Country[] = [
  c(
    'United States|US|U.S.|USA|U.S.A.|America',
    'American|US|U.S.',
    'White House|Washington|Pentagon|State Department|US State Department|U.S. State Department|Capitol Hill',
  ),
  c('China|PRC', 'Chinese', 'Beijing|Zhongnanhai'),
  c('Russia|Russian Federation', 'Russian', 'Kremlin|Moscow|State Duma'),
  c('Japan', 'Japanese', 'Tokyo'),
  c('South Korea|ROK|Republic of Korea', 'South Korean', 'Seoul|Blue House'),
  c('North Korea|DPRK', 'North Korean', 'Pyongyang'),
  c('Korea', 'Korean'),
  c('Taiwan', 'Taiwanese', 'Taipei'),
  c('India', 'Indian', 'New Delhi'),
  c('Pakistan', 'Pakistani', 'Islamabad'),
  c('Bangladesh', 'Bangladeshi', 'Dhaka'),
  c('Sri Lanka', 'Sri Lankan', 'Colombo'),
  c('Nepal', 'Nepalese|Nepali', 'Kathmandu'),
  c('Afghanistan', 'Afghan', 'Kabul'),
  c('Iran', 'Iranian', 'Tehran|Teheran'),
  c('Iraq', 'Iraqi', 'Baghdad'),
  c('Syria', 'Syrian', 'Damascus'),
  c('Israel', 'Israeli', 'Tel Aviv'),
  c('Palestine', 'Palestinian', 'Ramallah'),
  c('Lebanon', 'Lebanese', 'Beirut'),
  c('Saudi Arabia', 'Saudi|Saudi Arabian', 'Riyadh'),
  c('Yemen', 'Yemeni', 'Sanaa'),
  c('Qatar', 'Qatari', 'Doha'),
  c('United Arab Emirates|UAE', 'Emirati|UAE', 'Abu Dhabi'),
  c('Egypt', 'Egyptian', 'Cairo'),
  c('Libya', 'Libyan', 'Tripoli'),
  c('Algeria', 'Algerian', 'Algiers'),
  c('Morocco', 'Moroccan', 'Rabat'),
  c('Ethiopia', 'Ethiopian', 'Addis Ababa'),
  c('Eritrea', 'Eritrean', 'Asmara'),
  c('Sudan', 'Sudanese', 'Khartoum'),
  c('South Sudan', 'South Sudanese', 'Juba'),
  c('Nigeria', 'Nigerian', 'Abuja'),
  c('Kenya', 'Kenyan', 'Nairobi'),
  c('Rwanda', 'Rwandan', 'Kigali'),
  c('South Africa', 'South African', 'Pretoria'),
  c('Turkey|Türkiye|Turkiye', 'Turkish', 'Ankara'),
  c('Greece', 'Greek', 'Athens'),
  c('Cyprus', 'Cypriot', 'Nicosia'),
  c('Armenia', 'Armenian', 'Yerevan'),
  c('Azerbaijan', 'Azerbaijani|Azeri', 'Baku'),
  c('Georgia', 'Georgian', 'Tbilisi'),
  c('Kazakhstan', 'Kazakh|Kazakhstani', 'Astana|Nur-Sultan'),
  c('Uzbekistan', 'Uzbek', 'Tashkent'),
  c('Kyrgyzstan', 'Kyrgyz', 'Bishkek'),
  c('Tajikistan', 'Tajik', 'Dushanbe'),
  c('Mongolia', 'Mongolian', 'Ulaanbaatar|Ulan Bator'),
  c('Ukraine', 'Ukrainian', 'Kyiv|Kiev|Verkhovna Rada'),
  c('Belarus', 'Belarusian|Belarussian', 'Minsk'),
  c('Moldova', 'Moldovan', 'Chisinau'),
  c('Poland', 'Polish', 'Warsaw'),
  c('Hungary', 'Hungarian', 'Budapest'),
  c('Serbia', 'Serbian', 'Belgrade'),
  c('Kosovo', 'Kosovar', 'Pristina'),
  c('Germany', 'German', 'Berlin'),
  c('France', 'French', 'Paris|Elysee|Élysée'),
  c('United Kingdom|UK|U.K.|Britain|Great Britain', 'British|UK|U.K.', 'Downing Street|London|Whitehall'),
  c('Ireland', 'Irish', 'Dublin'),
  c('Italy', 'Italian', 'Rome'),
  c('Spain', 'Spanish', 'Madrid'),
  c('Portugal', 'Portuguese', 'Lisbon'),
  c('Finland', 'Finnish', 'Helsinki'),
  c('Sweden', 'Swedish', 'Stockholm'),
  c('Norway', 'Norwegian', 'Oslo'),
  c('Canada', 'Canadian', 'Ottawa'),
  c('Mexico', 'Mexican', 'Mexico City'),
  c('Cuba', 'Cuban', 'Havana'),
  c('Venezuela', 'Venezuelan', 'Caracas'),
  c('Colombia', 'Colombian', 'Bogota|Bogotá'),
  c('Brazil', 'Brazilian', 'Brasilia|Brasília'),
  c('Argentina', 'Argentine|Argentinian', 'Buenos Aires'),
  c('Chile', 'Chilean', 'Santiago'),
  c('Peru', 'Peruvian', 'Lima'),
  c('Australia', 'Australian', 'Canberra'),
  c('New Zealand', 'New Zealand', 'Wellington'),
  c('Indonesia', 'Indonesian', 'Jakarta'),
  c('Malaysia', 'Malaysian', 'Kuala Lumpur'),
  c('Singapore', 'Singaporean'),
  c('Thailand', 'Thai', 'Bangkok'),
  c('Vietnam|Viet Nam', 'Vietnamese', 'Hanoi'),
  c('Cambodia', 'Cambodian', 'Phnom Penh'),
  c('Laos', 'Lao|Laotian', 'Vientiane'),
  c('Myanmar|Burma', 'Burmese', 'Naypyidaw'),
  c('Philippines', 'Philippine|Filipino', 'Manila'),
  c('European Union|EU', 'EU', 'Brussels|European Commission'),
];

/** What a country word says of its country. */
export interface CountryWord {
  readonly country: Country;
  readonly noun: boolean;
  readonly adjective: boolean;
}

const words = new Map<string, CountryWord>();
for (const country of countries) {
  for (const w of country.nouns) words.set(w, { country, noun: true, adjective: country.adjectives.includes(w) });
  for (const w of country.adjectives) words.set(w, { country, noun: country.nouns.includes(w), adjective: true });
}

/** The country a word or group of words names, in the capitals of print. */
export const countryWord = (word: string): CountryWord | undefined => words.get(word);

/** Pattern source for any country noun or adjective, longest first; no groups and no word boundaries. */
export const countryPattern = `(?:${[...words.keys()]
  .sort((a, b) => b.length - a.length)
  .map((w) => w.replaceAll('.', '\\.'))
  .join('|')})`;
