import { GraphQLScalarType, type ValueNode } from 'graphql';
import { DixitError } from '../../model/error.ts';
import { excerpt } from '../lib/excerpt.ts';

const DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** The schema's Date: read strictly, written as the article gave it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  coerceOutputValue: (value) => String(value),
  coerceInputValue: readDate,
  coerceInputLiteral: (node: ValueNode) => readDate('value' in node ? node.value : node.kind),
});

function readDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value) && isInCalendar(value)) return value;
  throw new DixitError(
    'ARGUMENT_INVALID',
    `"${excerpt(String(value))}" is not a date; write "2023", "2023-03", "2023-03-21" or "2023-03-21T08:30:00Z".`,
  );
}

/** No 30 February, no hour 25. */
function isInCalendar(value: string): boolean {
  const [day, time] = value.split('T') as [string, string?];
  if (time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60))?/.test(time)) return false;
  return day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
