import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'node_modules/pdfjs-dist';
const VERSION = (JSON.parse(readFileSync(`${SOURCE}/package.json`, 'utf8')) as { version: string }).version;
const FOLDERS = { cmaps: /\.bcmap$/, standard_fonts: /\.(pfb|ttf)$/, wasm: /_nowasm_fallback\.js$/ };

/** Under a name of their version, since the gateway lets browsers keep assets for ever. */
const TARGET = `assets/pdf-${VERSION}`;

/** Puts what pdf.js loads while it draws (character maps, standard fonts, decoders) beside the page's own files. */
export function pdfFiles(): Plugin {
  return {
    name: 'pdf-files',
    config: () => ({ define: { PDF_FILES: JSON.stringify(`/${TARGET}/`) } }),
    configureServer(server) {
      server.middlewares.use(`/${TARGET}`, (request, response, next) => {
        const file = join(SOURCE, new URL(request.url ?? '/', 'http://localhost').pathname);
        if (existsSync(file)) createReadStream(file).pipe(response);
        else next();
      });
    },
    generateBundle() {
      for (const [folder, wanted] of Object.entries(FOLDERS)) {
        for (const name of readdirSync(`${SOURCE}/${folder}`).filter((file) => wanted.test(file))) {
          this.emitFile({
            type: 'asset',
            fileName: `${TARGET}/${folder}/${name}`,
            source: readFileSync(`${SOURCE}/${folder}/${name}`),
          });
        }
      }
    },
  };
}
