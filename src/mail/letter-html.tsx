import { Body } from '@react-email/body';
import { Button } from '@react-email/button';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Hr } from '@react-email/hr';
import { Html } from '@react-email/html';
import { Preview } from '@react-email/preview';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { renderToStaticMarkup } from 'react-dom/server';
import type { BotLanguage } from '../domain/language.ts';
import { FactList } from '../ui/fact-list.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import type { Action, Letter } from './letter.ts';
import { darkRules, inline, mailStyle } from './mail-style.ts';

/** A letter as HTML for mail programs: one column, no pictures, no outside resource, light and dark. */
export function letterHtml(letter: Letter, language: BotLanguage): string {
  return `<!doctype html>${renderToStaticMarkup(<LetterHtml letter={letter} language={language} />)}`;
}

function LetterHtml({ letter, language }: { letter: Letter; language: BotLanguage }) {
  return (
    <Html lang={language}>
      <Head>
        <title>{letter.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkRules}</style>
      </Head>
      <Body style={mailStyle.body} className="ground">
        <Preview>{letter.preview}</Preview>
        <Container style={mailStyle.card} className="card">
          <Wordmark look={inline} />
          <Heading as="h1" style={mailStyle.heading} className="ink">
            {letter.heading}
          </Heading>
          {letter.paragraphs.map(paragraph => (
            <Text key={paragraph} style={mailStyle.paragraph} className="ink">
              {paragraph}
            </Text>
          ))}
          {letter.code && (
            <Text style={mailStyle.code} className="ink code">
              {letter.code}
            </Text>
          )}
          {letter.facts && letter.facts.length > 0 && <FactList facts={letter.facts} look={inline} />}
          {letter.actions?.map((action, index) => (
            <ActionSection key={action.url} action={action} first={index === 0} />
          ))}
          {letter.closing.length > 0 && <Hr style={mailStyle.rule} className="rule" />}
          {letter.closing.map(line => (
            <Text key={line} style={mailStyle.closing} className="quiet">
              {line}
            </Text>
          ))}
        </Container>
        <Text style={mailStyle.footer} className="quiet">
          {letter.footer}
        </Text>
      </Body>
    </Html>
  );
}

function ActionSection({ action, first }: { action: Action; first: boolean }) {
  const style = first ? mailStyle.button : { ...mailStyle.button, ...mailStyle.secondButton };
  return (
    <Section style={mailStyle.action}>
      <Button href={action.url} style={style} className={first ? 'button' : 'button second'}>
        {action.label}
      </Button>
      {action.hints?.map(hint => (
        <Text key={hint} style={mailStyle.hint} className="quiet">
          {hint}
        </Text>
      ))}
    </Section>
  );
}
