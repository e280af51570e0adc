// ISO 3166 code: country and short forms, adjectives, capital or seat of government (what stands for the government).
const table = `
US: United States, U.S., US, USA, America, American, Washington, White House, Pentagon, U.S. Congress
GB: United Kingdom, UK, U.K., Britain, British, England, English, Scotland, Scottish, Welsh, Wales, London, Downing Street
RU: Russia, Russian, Moscow, Kremlin
CN: China, Chinese, Beijing, CPC, CCP
TW: Taiwan, Taiwanese, Taipei, Kuomintang
HK: Hong Kong, HKSAR, Hongkong
MO: Macau, Macao
JP: Japan, Japanese, Tokyo
KR: South Korea, South Korean, Republic of Korea, ROK, Korea, Korean, Seoul, Blue House
KP: North Korea, North Korean, DPRK, Pyongyang
MN: Mongolia, Mongolian, Ulan Bator
IN: India, Indian, New Delhi
PK: Pakistan, Pakistani, Islamabad
BD: Bangladesh, Bangladeshi, Dhaka
LK: Sri Lanka, Sri Lankan, Colombo
NP: Nepal, Nepali, Nepalese, Kathmandu
BT: Bhutan, Bhutanese
MV: Maldives, Maldivian
AF: Afghanistan, Afghan, Kabul
IR: Iran, Iranian, Tehran
IQ: Iraq, Iraqi, Baghdad
SY: Syria, Syrian, Damascus
LB: Lebanon, Lebanese, Beirut
JO: Jordan, Jordanian, Amman
IL: Israel, Israeli, Jerusalem
PS: Palestine, Palestinian, Gaza, Ramallah
SA: Saudi Arabia, Saudi, Riyadh
AE: United Arab Emirates, UAE, Emirati, Emirates, Dubai, Abu Dhabi
QA: Qatar, Qatari, Doha
KW: Kuwait, Kuwaiti
BH: Bahrain, Bahraini
OM: Oman, Omani
YE: Yemen, Yemeni
TR: Turkey, Turkish, Türkiye, Ankara
CY: Cyprus, Cypriot
GR: Greece, Greek, Athens
BG: Bulgaria, Bulgarian, Sofia
RO: Romania, Romanian, Bucharest
MD: Moldova, Moldovan
UA: Ukraine, Ukrainian, Kyiv, Kiev
BY: Belarus, Belarusian, Minsk
LT: Lithuania, Lithuanian, Vilnius
LV: Latvia, Latvian, Riga
EE: Estonia, Estonian, Tallinn
PL: Poland, Polish, Warsaw
CZ: Czech Republic, Czechia, Czech, Prague
SK: Slovakia, Slovak, Bratislava
HU: Hungary, Hungarian, Budapest
AT: Austria, Austrian, Vienna
CH: Switzerland, Swiss
LI: Liechtenstein
DE: Germany, German, Berlin, FRG
FR: France, French, Paris, Elysee
BE: Belgium, Belgian
NL: Netherlands, Dutch, The Hague
LU: Luxembourg
IE: Ireland, Irish, Dublin
IS: Iceland, Icelandic
DK: Denmark, Danish, Copenhagen
NO: Norway, Norwegian, Oslo
SE: Sweden, Swedish, Stockholm
FI: Finland, Finnish, Helsinki
ES: Spain, Spanish, Madrid, Catalonia, Catalan
PT: Portugal, Portuguese, Lisbon
IT: Italy, Italian, Rome
VA: Vatican, Holy See
MT: Malta, Maltese
SI: Slovenia, Slovenian
HR: Croatia, Croatian, Zagreb
BA: Bosnia, Bosnian
RS: Serbia, Serbian, Belgrade
ME: Montenegro, Montenegrin
MK: North Macedonia, Macedonia, Macedonian
AL: Albania, Albanian
XK: Kosovo, Kosovar
GE: Georgia, Georgian, Tbilisi
AM: Armenia, Armenian, Yerevan
AZ: Azerbaijan, Azerbaijani, Baku
KZ: Kazakhstan, Kazakh
UZ: Uzbekistan, Uzbek, Tashkent
TM: Turkmenistan, Turkmen
KG: Kyrgyzstan, Kyrgyz, Bishkek
TJ: Tajikistan, Tajik
TH: Thailand, Thai, Bangkok
VN: Vietnam, Vietnamese, Viet Nam, Hanoi
LA: Laos, Lao, Laotian
KH: Cambodia, Cambodian, Phnom Penh
MM: Myanmar, Burma, Burmese, Naypyidaw
MY: Malaysia, Malaysian, Kuala Lumpur
SG: Singapore, Singaporean
ID: Indonesia, Indonesian, Jakarta
PH: Philippines, Philippine, Filipino, Manila
BN: Brunei, Bruneian
TL: East Timor, Timor-Leste
AU: Australia, Australian, Canberra
NZ: New Zealand, Wellington
PG: Papua New Guinea
FJ: Fiji, Fijian
SB: Solomon Islands
CA: Canada, Canadian, Ottawa
MX: Mexico, Mexican
CU: Cuba, Cuban, Havana
HT: Haiti, Haitian
DO: Dominican Republic, Dominican
JM: Jamaica, Jamaican
GT: Guatemala, Guatemalan
HN: Honduras, Honduran
SV: El Salvador, Salvadoran
NI: Nicaragua, Nicaraguan
CR: Costa Rica, Costa Rican
PA: Panama, Panamanian
CO: Colombia, Colombian, Bogota
VE: Venezuela, Venezuelan, Caracas
EC: Ecuador, Ecuadorian, Quito
PE: Peru, Peruvian, Lima
BO: Bolivia, Bolivian
CL: Chile, Chilean, Santiago
AR: Argentina, Argentine, Argentinian, Buenos Aires
UY: Uruguay, Uruguayan
PY: Paraguay, Paraguayan
BR: Brazil, Brazilian, Brasilia
EG: Egypt, Egyptian, Cairo
LY: Libya, Libyan, Tripoli
TN: Tunisia, Tunisian, Tunis
DZ: Algeria, Algerian, Algiers
MA: Morocco, Moroccan, Rabat
SD: Sudan, Sudanese, Khartoum
SS: South Sudan, South Sudanese, Juba
ET: Ethiopia, Ethiopian, Addis Ababa
ER: Eritrea, Eritrean
SO: Somalia, Somali, Mogadishu
DJ: Djibouti
KE: Kenya, Kenyan, Nairobi
UG: Uganda, Ugandan, Kampala
RW: Rwanda, Rwandan, Kigali
BI: Burundi, Burundian
TZ: Tanzania, Tanzanian
MW: Malawi, Malawian
ZM: Zambia, Zambian
ZW: Zimbabwe, Zimbabwean, Harare
MZ: Mozambique, Mozambican
BW: Botswana
NA: Namibia, Namibian
ZA: South Africa, South African, Pretoria
AO: Angola, Angolan
CD: Democratic Republic of Congo, DRC, Kinshasa, Congolese
CG: Republic of Congo
CM: Cameroon, Cameroonian
GA: Gabon, Gabonese
CF: Central African Republic
TD: Chad, Chadian
NE: Niger
NG: Nigeria, Nigerian, Abuja
GH: Ghana, Ghanaian, Accra
CI: Ivory Coast, Ivorian
SN: Senegal, Senegalese, Dakar
ML: Mali, Malian, Bamako
BF: Burkina Faso
GN: Guinea, Guinean
LR: Liberia, Liberian
SL: Sierra Leone
GM: Gambia, Gambian
MG: Madagascar, Malagasy
MU: Mauritius, Mauritian
UN: United Nations, UN, U.N., WHO, World Health Organization, UNESCO, UNICEF, IAEA
EU: European Union, EU, European Commission, European Council, Brussels, ECB, European
INT: NATO, IMF, World Bank, WTO, OPEC, IOC, FIFA
`;

/** Forms as they are written, each with its country's code: “Russian” → RU, “Moscow” → RU. */
export const writtenCountryForms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', forms = ''] = line.split(': ');
      return forms.split(', ').map((f): [string, string] => [f, code]);
    }),
);

/** Lower-case forms of a country with its code: “russian” → RU, “moscow” → RU. */
export const countryForms: ReadonlyMap<string, string> = new Map(
  [...writtenCountryForms].map(([form, code]) => [form.toLowerCase(), code]),
);

/** The first words of all forms, with and without a full stop. */
export const countryStarts: ReadonlySet<string> = new Set(
  [...countryForms.keys()].flatMap((f) => [f.split(' ')[0]!, f.split(' ')[0]!.replace(/\.$/, '')]),
);

/** The longest form in words. */
export const longestCountryForm = 4;
