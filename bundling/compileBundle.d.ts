export function compileBundle(code: string, modules: 'CommonJS' | 'ESNext'): string;
