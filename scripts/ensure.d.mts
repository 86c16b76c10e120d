export const root: string;
export function staleReason(folder?: string): string | null;
