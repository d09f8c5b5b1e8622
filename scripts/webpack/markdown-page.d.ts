export declare function markdownPage(markdown: string): string;
