import { z } from 'zod';

// The site's policy forbids code made of text, and trying it is already reported; so zod is told before it makes a schema.
z.config({ jitless: true });
