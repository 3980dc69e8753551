/** The classes that are decided place by place, the gravest first; then what one witness alone makes suspicious. */
export const deskClasses = ['fluent', 'shape', 'omission', 'addition', 'editorial', 'suspicion'] as const;
export type DeskClass = (typeof deskClasses)[number];
