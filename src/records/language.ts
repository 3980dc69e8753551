/** The languages that the interface speaks, by their codes (BCP 47). */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
