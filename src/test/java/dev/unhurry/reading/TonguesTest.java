package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other languages: pings of five are known, of a question only the mark, of all others nothing. */
class TonguesTest {
  private static final Reader READER = new Reader();

  private static Reading read(String text) {
    return READER.read(new Passage(text, List.of()));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          German, a hello to one                       | PING  | Hallo <@U1>
          German, a hello                              | PING  | Hallo
          German, asks for a moment                    | PING  | Moin <@U1>, hast du kurz Zeit?
          German, announces a question                 | PING  | Hallo zusammen, ich habe eine Frage
          German, asks for help                        | PING  | Kann mir jemand helfen?
          German, asks who knows                       | PING  | Kennt sich hier jemand mit Docker aus?
          German, asks who knows                       | PING  | Hat jemand Erfahrung mit Kafka?
          German, asks whether somebody is there       | PING  | Ist jemand da?
          German, asks whether somebody is there       | PING  | jemand da?
          German, asks for help                        | PING  | Ich brauche Hilfe
          German, announces a question                 | PING  | kurze Frage
          German, announces a question                 | PING  | Hallo, darf ich was fragen?
          German, greets a room                        | OTHER | Guten Morgen zusammen
          German, thanks                               | OTHER | Danke euch, es läuft jetzt wieder
          German, tells of a day off                   | OTHER | Ich bin ab morgen im Urlaub und am Montag wieder da
          German, a question                           | ASK   | Weiß jemand, wann das Meeting morgen anfängt?
          Spanish, a hello to one                      | PING  | Hola <@U1>
          Spanish, announces a question                | PING  | hola, tengo una pregunta
          Spanish, asks for help                       | PING  | Hola a todos, necesito ayuda por favor
          Spanish, asks for help                       | PING  | ¿Alguien me puede ayudar?
          Spanish, asks who knows                      | PING  | alguien sabe de kubernetes?
          Spanish, asks whether somebody is there      | PING  | hay alguien?
          Spanish, asks for a moment                   | PING  | ¿Tienes un minuto?
          Spanish, announces a question                | PING  | puedo hacer una pregunta?
          Spanish, asks who knows                      | PING  | Buenos días, ¿alguien tiene experiencia con HubSpot?
          Spanish, greets a room                       | OTHER | Buenos días a todos
          Spanish, thanks                              | OTHER | gracias, ya funciona
          Spanish, tells of a day off                  | OTHER | Mañana no estoy en la oficina por la tarde
          Spanish, a question                          | ASK   | ¿A qué hora es la reunión de mañana con el equipo?
          French, a hello to one                       | PING  | Bonjour <@U1>
          French, announces a question                 | PING  | Bonjour, j'ai une question
          French, asks for help                        | PING  | Salut à tous, quelqu'un peut m'aider ?
          French, asks whether somebody is there       | PING  | Il y a quelqu'un ?
          French, asks for a moment                    | PING  | tu as une minute ?
          French, asks for help                        | PING  | J'ai besoin d'aide
          French, asks who knows                       | PING  | Est-ce que quelqu'un connaît Docker ?
          French, announces a question                 | PING  | puis-je poser une question ?
          French, greets a room                        | OTHER | Bonjour à tous
          French, thanks                               | OTHER | Merci beaucoup, ça marche
          French, a question                           | ASK   | À quelle heure est la réunion de demain avec le client ?
          Portuguese, a hello to one                   | PING  | Oi <@U1>
          Portuguese, announces a question             | PING  | Olá, tenho uma dúvida
          Portuguese, asks for help                    | PING  | Alguém pode me ajudar?
          Portuguese, asks whether somebody is there   | PING  | alguém aí?
          Portuguese, asks who knows                   | PING  | Alguém sabe usar kafka?
          Portuguese, asks for help                    | PING  | Preciso de ajuda
          Portuguese, asks for a moment                | PING  | tem um minuto?
          Portuguese, announces a question             | PING  | posso fazer uma pergunta?
          Portuguese, greets a room                    | OTHER | Bom dia pessoal
          Portuguese, thanks                           | OTHER | Obrigado a todos pela ajuda
          Portuguese, a question                       | ASK   | Qual é o prazo para o relatório dos clientes?
          Italian, a hello to one                      | PING  | Ciao <@U1>
          Italian, announces a question                | PING  | ciao a tutti, ho una domanda
          Italian, asks for help                       | PING  | Qualcuno può aiutarmi?
          Italian, asks whether somebody is there      | PING  | c'è qualcuno?
          Italian, asks for a moment                   | PING  | hai un minuto?
          Italian, asks for help                       | PING  | Ho bisogno di aiuto
          Italian, asks who knows                      | PING  | qualcuno conosce docker?
          Italian, announces a question                | PING  | posso fare una domanda?
          Italian, greets a room                       | OTHER | Buongiorno a tutti
          Italian, thanks                              | OTHER | grazie mille, funziona
          Italian, a question                          | ASK   | A che ora è la riunione di domani con il cliente?
          Polish, a plea                               | OTHER | Dzień dobry, czy ktoś może mi pomóc z tym zadaniem?
          Japanese, a plea                             | OTHER | 誰か助けてください？
          Chinese, a question                          | OTHER | 有人知道怎么安装吗？
          Swedish, a plea                              | OTHER | Kan någon hjälpa mig med det här?
          Russian, a plea                              | OTHER | Привет, кто-нибудь может помочь?
          Turkish, a question announced                | OTHER | merhaba, bir sorum var
          Russian, a hello                             | OTHER | Здравствуйте
          """)
  void are_read_as_far_as_they_are_known(String name, Verdict verdict, String text) {
    assertThat(read(text).verdict()).as(read(text).why()).isEqualTo(verdict);
  }

  @Test
  void the_rule_names_the_language() {
    assertThat(read("Kann mir jemand helfen?").rule())
        .isEqualTo("asks for help without saying with what, in German");
  }

  @Test
  void terms_and_names_are_of_no_language() {
    assertThat(read("Postgres 16 pgvector?").verdict()).isEqualTo(Verdict.ASK);
  }
}
