// Code, then the words that stand for the country, its people, its government. Frequent in conflict reporting; the
// list need not be complete: a country it does not know is compared by its own word.
const rows = `
us | United States|America|American|U.S.|US|USA|U.S|Washington|White House|Pentagon|Americans
ru | Russia|Russian|Moscow|Kremlin|Russians
ua | Ukraine|Ukrainian|Kyiv|Kiev|Ukrainians
cn | China|Chinese|Beijing|PRC
tw | Taiwan|Taiwanese|Taipei
hk | Hong Kong
jp | Japan|Japanese|Tokyo
kr | South Korea|South Korean|Seoul|ROK
kp | North Korea|North Korean|Pyongyang|DPRK
in | India|Indian|New Delhi|Delhi|IAF
pk | Pakistan|Pakistani|Islamabad|PAF
af | Afghanistan|Afghan|Kabul|Taliban
ir | Iran|Iranian|Tehran
iq | Iraq|Iraqi|Baghdad
il | Israel|Israeli|Jerusalem|Tel Aviv|IDF
ps | Palestine|Palestinian|Gaza|Ramallah|Hamas
sy | Syria|Syrian|Damascus
lb | Lebanon|Lebanese|Beirut|Hezbollah
tr | Turkey|Turkish|Türkiye|Ankara
sa | Saudi Arabia|Saudi|Riyadh
ye | Yemen|Yemeni|Houthi|Houthis
eg | Egypt|Egyptian|Cairo
gb | United Kingdom|Britain|British|UK|U.K.|London|England|English
fr | France|French|Paris
de | Germany|German|Berlin
it | Italy|Italian|Rome
es | Spain|Spanish|Madrid
pl | Poland|Polish|Warsaw
by | Belarus|Belarusian|Minsk
ge | Georgia|Georgian|Tbilisi
am | Armenia|Armenian|Yerevan
az | Azerbaijan|Azerbaijani|Baku|Azeri
kz | Kazakhstan|Kazakh
rs | Serbia|Serbian|Belgrade
xk | Kosovo|Pristina
br | Brazil|Brazilian|Brasilia
mx | Mexico|Mexican
ca | Canada|Canadian|Ottawa
au | Australia|Australian|Canberra
ph | Philippines|Philippine|Filipino|Manila
vn | Vietnam|Vietnamese|Hanoi
th | Thailand|Thai|Bangkok
kh | Cambodia|Cambodian|Phnom Penh
mm | Myanmar|Burma|Burmese
et | Ethiopia|Ethiopian|Addis Ababa
er | Eritrea|Eritrean
sd | Sudan|Sudanese|Khartoum
ss | South Sudan
rw | Rwanda|Rwandan|Kigali
cd | Congo|Congolese|Kinshasa
ng | Nigeria|Nigerian|Abuja
ve | Venezuela|Venezuelan|Caracas
co | Colombia|Colombian|Bogota
gr | Greece|Greek|Athens
cy | Cyprus|Cypriot
eu | European Union|EU|Brussels
nato | NATO
un | United Nations|UN|U.N.`;

const byWord = new Map<string, string>();
for (const row of rows.trim().split('\n')) {
  const [code = '', words = ''] = row.split(' | ');
  for (const word of words.split('|')) byWord.set(word, code);
}
const longest = 3;

/** The country that the words at `from` name, as a code, and how many words that takes. */
export function nationAt(
  words: readonly string[],
  from: number,
): { readonly code: string; readonly words: number } | undefined {
  for (let n = longest; n > 0; n--) {
    const code = byWord.get(words.slice(from, from + n).join(' '));
    if (code !== undefined && from + n <= words.length) return { code, words: n };
  }
  return undefined;
}

/** All countries named in a few words, in order, each once. */
export function nationsIn(text: string): string[] {
  const words = text
    .split(/[\s,;:()“”"]+/)
    .map((w) => w.replace(/(?:['’]s?|[.](?=$))$/, (e) => (e === '.' ? '.' : '')));
  const codes: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = nationAt(words, i) ?? nationAt([...words.slice(0, i), words[i]!.replace(/\.$/, '')], i);
    if (hit && !codes.includes(hit.code)) codes.push(hit.code);
  }
  return codes;
}
