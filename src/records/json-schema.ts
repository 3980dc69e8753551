import { z } from 'zod';
import { articleSchema } from './article.ts';
import { confusionSchema } from './confusion.ts';
import { correctionSchema } from './correction.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { linkSchema } from './link.ts';
import { pageSchema } from './page.ts';
import { readingSchema } from './reading.ts';
import { storySchema } from './story.ts';
import { suspicionSchema } from './suspicion.ts';
import { variantSchema } from './variant.ts';

/** The files of the data contract, by name, with the schema that every one of their entries meets. */
export const dataFiles = {
  pages: z.array(pageSchema),
  articles: z.array(articleSchema),
  stories: z.array(storySchema),
  variants: z.array(variantSchema),
  links: z.array(linkSchema),
  suspicions: z.array(suspicionSchema),
  corrections: z.array(correctionSchema),
  confusions: z.array(confusionSchema),
  diagnostics: z.array(diagnosticSchema),
  readings: z.array(readingSchema),
} as const;

export type DataFileName = keyof typeof dataFiles;
export type DataFiles = { [Name in DataFileName]: z.infer<(typeof dataFiles)[Name]> };

/** The JSON Schema (draft 2020-12) of one file of the data contract, made from its zod schema. */
export function jsonSchemaOf(name: DataFileName): object {
  return { title: `${name}.json`, ...z.toJSONSchema(dataFiles[name], { target: 'draft-2020-12' }) };
}
