import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const outside = (...group) => ({
  'no-restricted-imports': ['error', { patterns: group }],
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/shared/api/generated', 'target'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A reader of files and stores names what it expects: the parameter stands once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
      // The wide space is Chinese typography in texts.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipJSXText: true }],
      // CSP `style-src 'self'`: looks live in style sheets.
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'Put it into a style sheet: the CSP allows no inline style.',
        },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is text.' },
      ],
    },
  },
  { files: ['src/**/*.tsx'], ...a11y.flatConfigs.strict },
  // A region that scrolls has to be reachable by keyboard.
  {
    files: ['src/**/*.tsx'],
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }] },
  },
  {
    files: ['src/shared/**'],
    rules: outside({ group: ['@/features/**', '@/app/**'], message: 'shared knows no feature.' }),
  },
  {
    files: ['src/features/**'],
    rules: outside({
      group: ['@/features/**', '@/app/**', '../**', '**/features/**'],
      message: 'A feature imports shared and its own folder, never another feature.',
    }),
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['scripts/**', 'dev/**', '*.ts', '*.js'], languageOptions: { globals: { ...globals.node } } },
  prettier,
);
