import { aboutTexts } from '@/shared/texts/home';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';

export function Accessibility() {
  return (
    <>
      <Breadcrumb crumbs={[{ label: aboutTexts.title }]} />
      <main id="main" className="page form-wide prose">
        <Heading>{aboutTexts.title}</Heading>
        {aboutTexts.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </main>
    </>
  );
}
