package org.equityimpact.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;

class ListeningTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1"})
    void theMachineItselfMayAlwaysCome(String address) throws Exception {
        Listening.check(at(address), new MockEnvironment(), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.7"})
    void othersMayComeOnlyWhereTheyAreAskedWhoTheyAre(String address) throws Exception {
        assertThatThrownBy(() -> Listening.check(at(address), new MockEnvironment(), false))
                .isInstanceOf(OpenListening.class);
        assertThatCode(() -> Listening.check(at(address), new MockEnvironment(), true))
                .doesNotThrowAnyException();
    }

    @Test
    void anAddressThatIsNotSetIsEveryAddress() {
        assertThatThrownBy(() -> Listening.check(new ServerProperties(), new MockEnvironment(), false))
                .hasMessage("server.address is not set, which others can reach, and nobody is asked who they are.");
    }

    @Test
    void aPortForTheRunningOfTheServiceIsADoorAsWell() throws Exception {
        var elsewhere = new MockEnvironment()
                .withProperty("management.server.port", "9000")
                .withProperty("management.server.address", "0.0.0.0");

        assertThatThrownBy(() -> Listening.check(at("127.0.0.1"), elsewhere, false))
                .hasMessage(
                        "management.server.address is 0.0.0.0, which others can reach, and nobody is asked who they are.");
    }

    @Test
    void whoCannotStartIsToldWhatToSet() {
        var analysis = Objects.requireNonNull(
                new OpenListeningAnalyzer().analyze(new OpenListening("server.address", "0.0.0.0")));

        assertThat(analysis.getDescription())
                .isEqualTo("server.address is 0.0.0.0, which others can reach, and nobody is asked who they are.");
        assertThat(analysis.getAction())
                .startsWith("Set one of these, or leave the address at 127.0.0.1:\n  --equity.sign-in.accounts=true ");
    }

    private static ServerProperties at(@Nullable String address) throws Exception {
        var server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        return server;
    }
}
