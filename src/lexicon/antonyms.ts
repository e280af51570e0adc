// Opposites that turn a news sentence into its contrary, dictionary forms; compiled by hand.
const pairs =
  'rise fall|rise drop|rise decline|increase decrease|increase fall|increase decline|increase drop|increase reduce|add reduce|gain lose|win lose|gain loss|profit loss|grow shrink|accept reject|accept refuse|approve reject|support oppose|support reject|back oppose|allow ban|allow forbid|permit ban|open close|reopen close|begin end|start stop|arrive leave|enter leave|join leave|include exclude|guilty innocent|legal illegal|convict acquit|arrest release|detain release|buy sell|import export|strengthen weaken|improve worsen|confirm deny|admit deny|succeed fail|success failure|pass fail|raise lower|raise cut|raise reduce|tighten ease|tighten loosen|widen narrow|expand shrink|keep delete|keep abandon|advance retreat|attack defend|hire fire|appoint dismiss|public private|domestic foreign|safe dangerous|safe unsafe|high low|higher lower|more less|more fewer|most least|before after|first last|north south|east west|northern southern|eastern western|male female|man woman|men women|boy girl|father mother|son daughter|brother sister|husband wife|alive dead|survive die|old young|early late|earlier later|future past|ahead behind|positive negative|optimistic pessimistic|voluntary mandatory|temporary permanent|minor major|majority minority|maximum minimum|victory defeat|ally enemy|peace war|increase cut|surplus deficit|supply demand|lift impose|encourage discourage|agree disagree|agree refuse|remember forget|love hate|praise criticize|praise condemn|welcome condemn|welcome criticize|prevent cause|voluntarily forcibly|always never';

const byWord = new Map<string, Set<string>>();
for (const pair of pairs.split('|')) {
  const [a = '', b = ''] = pair.split(' ');
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    byWord.set(x, (byWord.get(x) ?? new Set()).add(y));
}

/** True where the two words, in dictionary form, say the contrary of each other. */
export const areOpposites = (a: string, b: string): boolean => byWord.get(a)?.has(b) ?? false;
