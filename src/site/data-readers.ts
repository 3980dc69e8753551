/** The first lines that read the published data elsewhere, each tried on them; what they print is a number of rows. */
export const dataReaders = [
  {
    language: 'Python',
    code: `import csv
rows = list(csv.DictReader(open("variants.csv", encoding="utf-8-sig", newline="")))
print(len(rows))`,
  },
  {
    language: 'R',
    code: `rows <- read.csv("variants.csv", fileEncoding = "UTF-8-BOM", colClasses = "character")
print(nrow(rows))`,
  },
  {
    language: 'jq',
    code: `jq -c 'select(.story != null) | [.id, .story, .headline]' articles.jsonl`,
  },
] as const;
