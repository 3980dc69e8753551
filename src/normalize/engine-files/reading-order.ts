type Attributes = Readonly<Record<string, string>>;

interface Group {
  index: number;
  members: { index: number; regions: string[] }[];
}

const GROUP = /^(?:ReadingOrder|OrderedGroup(?:Indexed)?|UnorderedGroup(?:Indexed)?)$/u;

/** Reads the order of regions in a PAGE file, in which groups stand in groups: for each region its place, from 0. */
export function readingOrder(): {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  named: () => Map<string, number>;
} {
  const groups: Group[] = [];
  let all: string[] = [];
  return {
    open: (name, { index, regionRef }) => {
      const members = groups.at(-1)?.members;
      const at = index === undefined ? (members?.length ?? 0) : Number(index);
      if (GROUP.test(name)) groups.push({ index: at, members: [] });
      else if (/^RegionRef(?:Indexed)?$/u.test(name) && regionRef !== undefined)
        members?.push({ index: at, regions: [regionRef] });
    },
    close: (name) => {
      if (!GROUP.test(name)) return;
      const group = groups.pop();
      if (!group) return;
      const regions = group.members.toSorted((a, b) => a.index - b.index).flatMap((one) => one.regions);
      if (groups.length === 0) all = [...all, ...regions];
      else groups.at(-1)?.members.push({ index: group.index, regions });
    },
    named: () => new Map([...new Set(all)].map((region, at) => [region, at])),
  };
}
