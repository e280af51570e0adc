import type { Article } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { canBothHold, timesAgree } from '../accounts/compare.ts';
import { sharedContent } from '../accounts/context.ts';
import { articleFigures, type PlacedFigure } from '../accounts/placed-figures.ts';
import { placesAgree } from '../accounts/places.ts';
import type { Statement, StatementPair } from './statements.ts';

/** A figure of one article beside the figure of the other that answers the same question. */
export interface FigurePair {
  readonly left: PlacedFigure;
  readonly right: PlacedFigure;
  readonly agree: boolean;
}

/**
 * The figures of two articles on one event, paired: of one class, group and unit, in statements on the same matter. Two
 * texts that a person chose to compare are known to speak of one event, so less is asked for than within one article.
 */
export function pairFigures(
  left: Article,
  right: Article,
  statements: readonly StatementPair[],
  day: number | undefined,
): FigurePair[] {
  const [lefts, rights] = [bodyFigures(left), bodyFigures(right)];
  const candidates: (FigurePair & { readonly weight: number })[] = [];
  for (const l of lefts) {
    for (const r of rights) {
      if (!ofOneKind(l, r) || !timesAgree(l.context, r.context, day) || !placesAgree(l, r)) continue;
      const paired = statements.some((p) => p.left.context === l.context && p.right.context === r.context);
      const alone = [lefts, rights].every((all) => all.filter((f) => f.group === l.group).length === 1);
      const weight = nearness(l, r, { paired, alone });
      const agree = canBothHold(l.quantity, r.quantity);
      // What agrees is preferred: 6 and 31 beside 31 are one match and one figure left over.
      if (weight > 0) candidates.push({ left: l, right: r, agree, weight: weight + (agree ? 1 : 0) });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.left.start - b.left.start || a.right.start - b.right.start);
  const taken = new Set<PlacedFigure>();
  return candidates.filter(({ left, right }) => {
    if (taken.has(left) || taken.has(right)) return false;
    taken.add(left).add(right);
    return true;
  });
}

/** True where each of two statements has a number that answers none of the other's. */
export const haveOtherNumbers = (a: Statement, b: Statement, pairs: readonly FigurePair[]): boolean =>
  [
    [a, pairs.filter((p) => p.agree).map((p) => p.left)],
    [b, pairs.filter((p) => p.agree).map((p) => p.right)],
  ].every(([s, known]) => hasOther(s as Statement, known as PlacedFigure[]));

function hasOther({ context }: Statement, known: readonly PlacedFigure[]): boolean {
  const own = known.filter((f) => f.context === context).map((f) => f.quantity.digits);
  return context.tokens.some((t) => t.pos === 'NUM' && !own.some((d) => overlaps(d, t)));
}

const bodyFigures = (article: Article): PlacedFigure[] =>
  article
    .get(articleFigures)
    .filter((f) => article.paragraphs[f.paragraph]?.paragraph.kind !== 'headline' && !f.context.question);

const ofOneKind = (a: PlacedFigure, b: PlacedFigure): boolean =>
  a.group === b.group &&
  a.quantity.kind === b.quantity.kind &&
  a.quantity.unit === b.quantity.unit &&
  (a.hedge === 'comparison') === (b.hedge === 'comparison');

/** How surely the two answer one question; zero where nothing says so. */
function nearness(a: PlacedFigure, b: PlacedFigure, { paired, alone }: Relation): number {
  const { count, share } = sharedContent(a.context, b.context);
  const governed = governor(a) !== undefined && governor(a) === governor(b);
  const alike = a.event === b.event && a.partial === b.partial && (a.hedge === 'unreal') === (b.hedge === 'unreal');
  const limited = a.quantity.scope.some((w) => b.quantity.scope.includes(w));
  const near = governed || (count >= 3 && share >= 0.3) || (alone && (limited || count >= 2));
  const known = a.event !== undefined && !a.partial;
  if (!paired && !(alike && (near || known))) return 0;
  return (paired ? 1 : 0) + (alike ? 1 : 0) + (governed ? 0.5 : 0) + share + (known ? 0.5 : 0.1);
}

/** How two figures stand in their texts. */
interface Relation {
  /** In statements on one matter. */
  readonly paired: boolean;
  /** Each text counts this only once. */
  readonly alone: boolean;
}

/** The verb that the figure belongs to (“fell 200 metres”, “will take 30 months”): the nearest before it in its clause. */
function governor({ context, quantity }: PlacedFigure): string | undefined {
  const before = context.tokens.filter((t) => t.end <= quantity.start).slice(-6);
  const verb = before.findLastIndex((t) => t.pos === 'VERB' && !/^(?:be|have|do|say|tell|report)$/.test(t.lemma));
  return verb >= 0 && !before.slice(verb).some(endsClause) ? before[verb]!.lemma : undefined;
}

const endsClause = (t: Token): boolean => /^[;:,]$/.test(t.text) || /^(?:and|but|while)$/.test(t.lower);
