import { serve } from "../../src/platform/rpc/serve.ts";
import { readerApi } from "./reader.ts";

// An interface has no index signature; the object behind it is one of async functions, which is all `serve` asks.
serve((context) => ({ ...readerApi(context) }), self);
