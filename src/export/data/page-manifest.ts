import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';

/** What a manifest names beside its page: the site's address, which ends with a slash, and whose the texts are. */
export interface ManifestSite {
  address: string;
  rights: string;
}

type Pictured = Page & { iiif: NonNullable<Page['iiif']> };

/**
 * A page as a manifest of the IIIF Presentation API 3: its picture on one canvas, and a range for each of its articles, in
 * the order of the page. Where on the picture an article stands nobody has said, so a range is of the whole canvas.
 */
export function pageManifest(page: Pictured, articles: readonly Article[], site: ManifestSite): string {
  const home = `${site.address}data/iiif/${page.id}`;
  const label = chinese(labelOf(page));
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${home}.json`,
    type: 'Manifest',
    label,
    metadata: metadataOf(page),
    requiredStatement: { label: { en: ['Rights'] }, value: { none: [site.rights] } },
    homepage: [homepage(`${site.address}pages/${page.id}/`, label)],
    items: [canvasOf(page, home)],
    structures: [
      {
        id: `${home}/range/page`,
        type: 'Range',
        label,
        items: articles.map(({ id, headline }) => ({
          id: `${home}/range/${id}`,
          type: 'Range',
          label: headline === null ? { none: [id] } : chinese(headline),
          homepage: [
            homepage(
              `${site.address}articles/${id}/`,
              headline === null ? { none: [id] } : chinese(headline),
            ),
          ],
          items: [{ id: `${home}/canvas`, type: 'Canvas' }],
        })),
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

type Label = Record<string, [string]>;

const chinese = (text: string): Label => ({ zh: [text] });

/** Paper, day and page number, as far as they are known; else the page's id. */
function labelOf({ id, paper, date, number }: Page): string {
  const known = [paper.name, date.value, number.value === null ? null : `第${number.value}版`];
  return known.filter((part) => part !== null).join(' ') || id;
}

/** What is known of the page; what is not printed on it says how it is known. */
function metadataOf({ paper, date, number, file }: Page): object[] {
  const entry = (label: string, value: string | null, { basis, reason }: Page['date'] | Page['paper']) => {
    if (value === null) return [];
    const known = basis === 'stated' ? value : `${value} (${basis}: ${reason})`;
    return [{ label: { en: [label] }, value: { none: [known] } }];
  };
  return [
    ...entry('Newspaper', paper.name, paper),
    ...entry('Date', date.value, date),
    ...entry('Page', number.value, number),
    { label: { en: ['File'] }, value: { none: [file] } },
  ];
}

const homepage = (id: string, label: Label): object => ({ id, type: 'Text', label, format: 'text/html' });

function canvasOf({ iiif: { image, width, height, version } }: Pictured, home: string): object {
  // Every server has the whole picture in its largest size; more than level 0 nobody has promised.
  const service =
    version === 3
      ? { id: image, type: 'ImageService3', profile: 'level0' }
      : { '@id': image, '@type': 'ImageService2', profile: 'http://iiif.io/api/image/2/level0.json' };
  const body = {
    id: `${image}/full/${version === 3 ? 'max' : 'full'}/0/default.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    height,
    width,
    service: [service],
  };
  const painting = {
    id: `${home}/painting`,
    type: 'Annotation',
    motivation: 'painting',
    body,
    target: `${home}/canvas`,
  };
  return {
    id: `${home}/canvas`,
    type: 'Canvas',
    height,
    width,
    items: [{ id: `${home}/paintings`, type: 'AnnotationPage', items: [painting] }],
  };
}
