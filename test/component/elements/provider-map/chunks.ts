// What the element fetches when it needs it, fetched before the tests: a busy machine takes seconds to compile it.
import '../../../../src/data/course-codes.ts';
import '../../../../src/data/dialects/fat-v1/provider-dialect.ts';
import '../../../../src/data/dialects/fat/provider-dialect.ts';
import '../../../../src/data/dialects/postcodes-io/postcodes-io.ts';
import '../../../../src/data/http/retry.ts';
import '../../../../src/elements/base/late/failure/index.ts';
import '../../../../src/elements/provider-map/map/index.ts';
import '../../../../src/i18n/cy/index.ts';
