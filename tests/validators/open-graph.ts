import { extractOpenGraph, validateOpenGraph } from '@devmehq/open-graph-extractor';
import { parseHtmlForUnheadExtraction } from 'unhead/parser';
import { ValidatePlugin } from 'unhead/plugins';
import { createHead } from 'unhead/server';

/**
 * What is wrong with what a page says to link previews: what ogp.me requires and recommends, by open-graph-extractor;
 * names, addresses and what does not agree with the rest of the head, by unhead.
 */
export function openGraphFaults(html: string): string[] {
  const found = extractOpenGraph(html, { onlyGetOpenGraphInfo: true });
  // The package types what it finds and what it validates apart, though they are one.
  const { errors, warnings } = validateOpenGraph(found as Parameters<typeof validateOpenGraph>[0]);
  const said = [...errors, ...warnings].map(({ message }) => message);
  const head = createHead({
    disableDefaults: true,
    plugins: [
      ValidatePlugin({
        rules: {
          // X shows a picture large only where its own word asks for it.
          'deprecated-twitter-meta': 'off',
          // unhead's templates: the %E6 of an address is none.
          'missing-template-params-plugin': 'off',
          'unresolved-template-param': 'off',
        },
        onReport: (rules) => said.push(...rules.map(({ message }) => message)),
      }),
    ],
  });
  head.push(parseHtmlForUnheadExtraction(html).input);
  head.render();
  return said;
}
