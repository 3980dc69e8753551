/** The colours of the light theme, as `tokens.css` has them: a picture is shown where no theme of ours is. */
export const palette = {
  paper: '#fbfaf6',
  ink: '#1c1b19',
  grey: '#5a574f',
  orange: '#9a3a00',
  blue: '#0b4f94',
  'orange-tint': '#ffe6cf',
  'blue-tint': '#d8e9fb',
  'grey-tint': '#e9e7e0',
} as const;
