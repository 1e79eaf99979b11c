import { useState } from 'preact/hooks';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { chooseLanguage } from './choose-language.ts';
import { chosenLanguage, type Language, languages } from './language.ts';
import './language-card.css';

/** Every language by its own name; the one that is spoken is marked. */
export const LanguageChoice = () => {
  const [isAway, setAway] = useState(false);
  const choose = async (language: Language): Promise<void> => {
    if (language !== chosenLanguage()) setAway(!(await chooseLanguage(language)));
  };
  return (
    <>
      <fieldset class="languages" aria-label={ui.language.title}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={language === phrases.language}
            onClick={() => void choose(language)}
          >
            {ui.language.names[language]}
          </button>
        ))}
      </fieldset>
      {isAway ? (
        <p class="small" role="alert">
          {ui.language.away}
        </p>
      ) : null}
    </>
  );
};

export const LanguageCard = () => (
  <Notice title={ui.language.title} lines={[ui.language.lead]}>
    <LanguageChoice />
  </Notice>
);
