package org.equityimpact.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "shorter, short",
        "aaaaaaaaaaaaaaaa, easy",
        "abababababab, easy",
        "123456789012, easy",
        "abcdefghijklm, easy",
        "ana.lopez12345, easy",
        "my password 2026, easy"
    })
    void whatIsEasyToGuessIsRefused(String password, String why) {
        assertThat(Passwords.mistake(password, "ana.lopez")).hasValue(why);
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsHashed() {
        assertThat(Passwords.mistake("correct horse ".repeat(20), "ana")).hasValue("long");
        assertThat(passwords.matches("x".repeat(201), passwords.hash("correct horse")))
                .isFalse();
    }

    @Test
    void aFewWordsAreGood() {
        assertThat(Passwords.mistake("a kettle in the snow", "ana.lopez")).isEmpty();
    }

    @Test
    void aHashIsSaltedAndOfArgon2id() {
        String one = passwords.hash("a kettle in the snow");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("a kettle in the snow")).isNotEqualTo(one);
        assertThat(passwords.matches("a kettle in the snow", one)).isTrue();
        assertThat(passwords.matches("a kettle in the sun", one)).isFalse();
    }

    @Test
    void aPasswordThatIsMadeUpIsNeverTheSame() {
        String one = passwords.temporary();

        assertThat(one).matches("[a-z2-9]{4}(-[a-z2-9]{4}){4}").isNotEqualTo(passwords.temporary());
        assertThat(Passwords.mistake(one, "ana.lopez")).isEmpty();
    }
}
