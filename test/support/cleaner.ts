import { setMender } from '../../src/data/dialects/plain.ts';
import * as mender from '../../src/data/dialects/mending.ts';

// Tests call adapters without the loader that would fetch this for them.
setMender(mender);
