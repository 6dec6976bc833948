/* SPDX-License-Identifier: EUPL-1.2 */
/* Bundles the style sheet and its font into the static files of the step `web`; the bundle is not committed. */

import { build } from "esbuild";

await build({
  entryPoints: ["stijl/vijftreden.css"],
  outfile: "src/vijftreden/web/static/web/dist/vijftreden.css",
  bundle: true,
  minify: true,
  loader: { ".woff2": "file" },
  assetNames: "[name]",
  legalComments: "eof",
  target: ["chrome117", "firefox117", "safari16.4"],
  logLevel: "info",
});
