const key = (declarationId: string) => `zhicheng.seen|${declarationId}`;

/** Which forms the person has looked at, and the version of the content that they showed. */
export function seenForms(declarationId: string, storage: Storage = localStorage): Record<string, number> {
  try {
    return JSON.parse(storage.getItem(key(declarationId)) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

export function noteSeen(declarationId: string, form: string, contentVersion: number, storage: Storage = localStorage) {
  storage.setItem(key(declarationId), JSON.stringify({ ...seenForms(declarationId, storage), [form]: contentVersion }));
}
