/** When something was last touched, in the words of a list. */

const DAY = 86_400_000;

/** "Today", "Yesterday", "Last week" or "Earlier", by the days of the reader's calendar. */
export function dayLabel(time: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (time >= midnight) return "Today";
  // Noon of the day before: days have 23 hours, or 25, where clocks are changed.
  if (time >= new Date(midnight - DAY / 2).setHours(0, 0, 0, 0)) return "Yesterday";
  return time >= midnight - 7 * DAY ? "Last week" : "Earlier";
}

export interface Group<T> {
  label: string;
  entries: T[];
}

/** Entries that follow each other and have the same label, the newest first. */
export function byDay<T extends { updatedAt: number }>(entries: T[], now: number): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const entry of entries) {
    const label = dayLabel(entry.updatedAt, now);
    const last = groups.at(-1);
    if (last?.label === label) last.entries.push(entry);
    else groups.push({ label, entries: [entry] });
  }
  return groups;
}
