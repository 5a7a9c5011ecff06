/** Where the files are that pdf.js loads while it draws; set by the build. */
declare const PDF_FILES: string;

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
