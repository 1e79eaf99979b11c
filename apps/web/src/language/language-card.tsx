import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { chooseLanguage, chosenLanguage, languages } from './language.ts';
import './language-card.css';

/** Every language by its own name; the one that is spoken is marked. */
export const LanguageChoice = () => {
  const spoken = phrases.language;
  return (
    <fieldset class="languages" aria-label={ui.language.title}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === spoken}
          onClick={() => (language === chosenLanguage() ? undefined : chooseLanguage(language))}
        >
          {ui.language.names[language]}
        </button>
      ))}
    </fieldset>
  );
};

export const LanguageCard = () => (
  <Notice title={ui.language.title} lines={[ui.language.lead]}>
    <LanguageChoice />
  </Notice>
);
