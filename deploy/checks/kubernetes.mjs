import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const modelOf = ({ apiVersion, kind }) => `kubernetes-models/${apiVersion}/${kind}`;

/** What Kubernetes’ JSON schemas find wrong with a document. They let unknown fields pass. */
export function schemaFaults(document) {
  try {
    const Model = require(modelOf(document))[document.kind];
    new Model(document).validate();
    return [];
  } catch (invalid) {
    return [`${document.kind} ${document.metadata?.name}: ${invalid.message}`];
  }
}

/** The fields that no type of Kubernetes has: the documents are checked as TypeScript against the types of its schemas. */
export function unknownFields(documents) {
  const file = new URL('target/documents.ts', import.meta.url).pathname;
  const sources = documents.map(
    (document, at) =>
      `import type { I${document.kind} as T${at} } from '${modelOf(document)}';\nexport const d${at}: T${at} = ${JSON.stringify(document)};\n`,
  );
  writeFileSync(file, sources.join(''));
  const program = ts.createProgram([file], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts.getPreEmitDiagnostics(program).map(({ start, messageText, file: source }) => {
    const { kind, metadata } = documents[source.getLineAndCharacterOfPosition(start).line >> 1];
    return `${kind} ${metadata?.name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
