import type { Lead } from './assertion-conditions.ts';
import { type Condition, type Conditions, NEVER, parametersOf } from './conditions.ts';

/** What leads as one condition, for statements that read whatever passes rather than a page of it. */
export function ledBy(conditions: Conditions, leads: readonly Lead[] | null): Condition[] {
  if (!leads) return [];
  if (leads.length === 0) return [NEVER];
  const led = leads.map(({ property, values }) => conditions.oneOf(property, values));
  return [{ text: led.map(({ text }) => text).join(' OR '), parameters: parametersOf(led) }];
}
