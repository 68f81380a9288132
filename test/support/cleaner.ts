import { setCleaner } from '../../src/data/dialects/plain.ts';
import { plainText } from '../../src/data/dialects/text.ts';

// Tests call adapters without the loader that would fetch this for them.
setCleaner(plainText);
