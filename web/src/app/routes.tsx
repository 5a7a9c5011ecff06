import { Navigate, type RouteObject } from 'react-router';
import { Crash, NotFound } from './Crash';
import { Guarded, Start } from './guards';
import { Shell } from './Shell';

/** Every page is a chunk of its own; the office area is one. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <Crash />,
    children: [
      {
        errorElement: <Crash />,
        children: [
          { index: true, element: <Start /> },
          {
            path: 'notices',
            lazy: async () => ({ Component: (await import('@/features/directory/Notices')).Notices }),
          },
          {
            path: 'notices/:id',
            lazy: async () => ({ Component: (await import('@/features/directory/NoticePage')).NoticePage }),
          },
          {
            path: 'contacts',
            lazy: async () => ({ Component: (await import('@/features/directory/Contacts')).Contacts }),
          },
          {
            path: 'verification',
            lazy: async () => ({ Component: (await import('@/features/verification/Verification')).Verification }),
          },
          {
            path: 'accessibility',
            lazy: async () => ({ Component: (await import('@/features/about/Accessibility')).Accessibility }),
          },
          { element: <Guarded kind="APPLICANT" />, children: applicant() },
          { path: 'office', element: <Guarded kind="STAFF" />, children: office() },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
];

function applicant(): RouteObject[] {
  return [
    { path: 'binding', lazy: async () => ({ Component: (await import('@/features/binding/Binding')).Binding }) },
    {
      path: 'binding/search',
      lazy: async () => ({ Component: (await import('@/features/binding/EmployerSearch')).EmployerSearch }),
    },
    { path: 'declare', element: <Navigate to="/binding" replace /> },
    {
      path: 'declare/pledge',
      lazy: async () => ({ Component: (await import('@/features/preparation/Pledge')).Pledge }),
    },
    {
      path: 'declare/choices',
      lazy: async () => ({ Component: (await import('@/features/preparation/ChoicesPage')).ChoicesPage }),
    },
    {
      path: 'declare/plan',
      lazy: async () => ({ Component: (await import('@/features/preparation/PlanPage')).PlanPage }),
    },
    {
      path: 'declarations/:id',
      lazy: async () => ({
        Component: (await import('@/shared/declaration/DeclarationLayout')).DeclarationLayout,
      }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('@/features/fill/FillPage')).FillPage }) },
        { path: 'pledge', lazy: async () => ({ Component: (await import('@/features/preparation/Pledge')).Pledge }) },
        { path: 'pages/:page', lazy: async () => ({ Component: (await import('@/features/fill/FillPage')).FillPage }) },
        {
          path: 'attachments',
          lazy: async () => ({ Component: (await import('@/features/attach/AttachPage')).AttachPage }),
        },
        {
          path: 'confirmation',
          lazy: async () => ({ Component: (await import('@/features/confirm/ConfirmPage')).ConfirmPage }),
        },
        {
          path: 'preview/:form',
          lazy: async () => ({ Component: (await import('@/features/confirm/PreviewPage')).PreviewPage }),
        },
      ],
    },
    { path: 'cases', lazy: async () => ({ Component: (await import('@/features/cases/CaseList')).CaseList }) },
    { path: 'cases/:id', lazy: async () => ({ Component: (await import('@/features/cases/CasePage')).CasePage }) },
    {
      path: 'cases/:id/receipt',
      lazy: async () => ({ Component: (await import('@/features/cases/Receipt')).Receipt }),
    },
    {
      path: 'cases/:id/forms/:round/:form',
      lazy: async () => ({ Component: (await import('@/features/cases/FormPages')).FormPages }),
    },
  ];
}

function office(): RouteObject[] {
  return [
    { index: true, lazy: async () => ({ Component: (await import('@/features/office')).OfficeHome }) },
    {
      path: 'declarations/:id',
      lazy: async () => ({ Component: (await import('@/features/office')).OfficeDossierPage }),
    },
    {
      path: 'organizations/new',
      lazy: async () => ({ Component: (await import('@/features/office')).NewOrganization }),
    },
  ];
}
