// cspell's document validator, which keeps what it knows between the versions of a text.
import { createTextDocument, DocumentValidator, getDefaultBundledSettingsAsync } from 'cspell-lib';

export async function open() {
  const settings = await getDefaultBundledSettingsAsync();
  let validator;
  return {
    fresh: async (content) => {
      const document = createTextDocument({
        uri: 'file:///article.txt',
        content,
        languageId: 'plaintext',
        locale: 'en',
      });
      validator = await DocumentValidator.create(document, { noConfigSearch: true }, settings);
      return validator.checkDocument().length;
    },
    edit: async (content) => {
      await validator.updateDocumentText(content);
      return validator.checkDocument().length;
    },
  };
}
