// breaks nothing-imports-tests
import "../tests/support.ts";
