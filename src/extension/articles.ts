/** Where Copydesk checks: plain text and Markdown, wherever the file lives, also never saved. */
export const articles = [{ language: 'plaintext' }, { language: 'markdown' }];
