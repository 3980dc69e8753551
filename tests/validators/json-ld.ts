import { typeFaults } from './types.ts';

const types = `import type { NewsArticle, SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts';
type Site = WithContext<WebSite> & { potentialAction: WithActionConstraints<SearchAction> };`;

/** What is wrong with JSON-LD, each under a name, by the vocabulary of schema.org as schema-dts has it. */
export function jsonLdFaults(...data: readonly { name: string; value: object }[]): string[] {
  const typed = data.map(({ name, value }) => {
    const type = '@type' in value && value['@type'] === 'WebSite' ? 'Site' : 'WithContext<NewsArticle>';
    return { name, type, value };
  });
  return typeFaults(types, typed);
}
