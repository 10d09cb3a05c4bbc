import type { Feature } from '../../model/graph.ts';
import { showFigures } from './compare-figures.ts';
import type { Facts } from './facts/facts.ts';

/** The facts that a person is shown as why two claims are one, or are not. */
export function featuresOf(f: Facts): Feature[] {
  const features: Feature[] = [
    {
      name: `subject ${f.subject}`,
      weight: f.subject === 'same' ? 0.3 : 0,
      left: f.a.subject,
      right: f.b.subject,
    },
    {
      name: `predicate ${f.predicate}`,
      weight: f.predicate === 'same' ? 0.25 : 0,
      left: f.a.predicate,
      right: f.b.predicate,
    },
    {
      name: `object ${f.object}`,
      weight: f.object === 'same' ? 0.25 : 0,
      left: f.a.object,
      right: f.b.object,
    },
    {
      name: `figures ${f.figures}`,
      weight: f.figures === 'equal' ? 0.1 : 0,
      left: showFigures(f.a.figures),
      right: showFigures(f.b.figures),
    },
    {
      name: 'wording',
      weight: Math.round(f.wording * 100) / 100,
      left: f.a.tokens.join(' '),
      right: f.b.tokens.join(' '),
    },
  ];
  if (f.opposed) features.push({ name: 'opposed words', weight: 0, left: f.opposed, right: f.opposed });
  if (f.a.when !== null || f.b.when !== null)
    features.push({ name: `time ${f.when}`, weight: 0, left: f.a.when ?? 'none', right: f.b.when ?? 'none' });
  return features;
}
