// What the element fetches when it needs it, fetched before the tests: a busy machine takes seconds to compile it.
import '../../../src/data/dialects/fat/places.ts';
import '../../../src/data/dialects/fat/providers.ts';
import '../../../src/data/dialects/snapshot/places.ts';
import '../../../src/data/dialects/mending.ts';
import '../../../src/data/recovery.ts';
import '../../../src/data/snapshot-index.ts';
import '../../../src/elements/provider-map/map/index.ts';
import '../../../src/elements/provider-map/place-lookup.ts';
import '../../../src/elements/provider-map/provider-server.ts';
import '../../../src/shared/strings/cy/provider-map.ts';
import '../../../src/shared/trouble.ts';
import '../../../src/data/dialects/fat-v1/providers.ts';
import '../../../src/data/dialects/postcodes-io/outcodes.ts';
import '../../../src/data/dialects/postcodes-io/postcodes.ts';
import '../../../src/elements/provider-map/details/index.ts';
import '../../../src/elements/provider-map/finder/index.ts';
import '../../../src/elements/provider-map/site-placer.ts';
