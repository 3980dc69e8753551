import type { Day } from './days.ts';

/** A month with its days that the archive has pages of, the newest first. */
export interface Month {
  year: number;
  month: number;
  days: Day[];
  /** Its weeks from Monday to Sunday; `null` where a day is of another month. */
  weeks: (MonthDay | null)[][];
}

export interface MonthDay {
  day: number;
  /** What the archive has of it. */
  held: Day | null;
}

/** The months of dated days, in the order of these. */
export function monthsOf(days: readonly Day[]): Month[] {
  const dated = days.filter(({ date }) => date !== null);
  return [...Map.groupBy(dated, ({ date }) => date?.slice(0, 7) ?? '')].map(([name, own]) => {
    const [year = 0, month = 0] = name.split('-').map(Number);
    return { year, month, days: own, weeks: weeksOf(name, own) };
  });
}

function weeksOf(name: string, own: readonly Day[]): Month['weeks'] {
  const held = new Map(own.map((day) => [day.date, day]));
  const first = new Date(`${name}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const days = Array.from({ length }, (_, at) => {
    const day = at + 1;
    return { day, held: held.get(`${name}-${String(day).padStart(2, '0')}`) ?? null };
  });
  const cells: (MonthDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, at) =>
    Array.from({ length: 7 }, (_, weekday) => cells[at * 7 + weekday] ?? null),
  );
}
