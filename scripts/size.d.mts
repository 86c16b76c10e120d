export function chunkName(file: string): string;
export function criticalScripts(html: string): string[];
export function checkSize(dist: string): boolean;
