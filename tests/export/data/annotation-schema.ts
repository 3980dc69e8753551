const object = (properties: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});
const address = { type: 'string', format: 'uri', pattern: '^https?://' };
const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };

const textualBody = object({
  type: { const: 'TextualBody' },
  value: text,
  format: { const: 'text/plain' },
  purpose: { enum: ['describing', 'tagging'] },
});

const position = object({ type: { const: 'TextPositionSelector' }, start: count, end: count });
const quotation = object({ type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text });
const selector = object(
  {
    type: { const: 'FragmentSelector' },
    conformsTo: { const: 'http://tools.ietf.org/rfc/rfc3236' },
    value: { type: 'string', minLength: 1 },
  },
  { refinedBy: { type: 'array', items: { oneOf: [position, quotation] }, minItems: 1 } },
);
const target = object({ type: { const: 'SpecificResource' }, source: address, selector });

const annotation = object({
  id: address,
  type: { const: 'Annotation' },
  motivation: { const: 'describing' },
  body: { type: 'array', items: textualBody, minItems: 1 },
  target: { type: 'array', items: target, minItems: 1 },
});

/** What of the Web Annotation Data Model (W3C, 2017) a story's file uses, as JSON Schema: narrower than the model. */
export const annotationSchema = object(
  {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: address,
    type: { const: 'AnnotationCollection' },
    label: text,
    total: count,
  },
  {
    first: object({
      id: address,
      type: { const: 'AnnotationPage' },
      partOf: address,
      startIndex: count,
      items: { type: 'array', items: annotation },
    }),
    last: address,
  },
);
