package org.equityimpact.pages.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equityimpact.entrance.RightsAtTheDoor;
import org.equityimpact.people.Right;
import org.equityimpact.people.Role;
import org.jsoup.Connection.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every call and every page with every role. */
@TestPropertySource(properties = "equity.data-directory=target/test-data/rights-${random.uuid}")
class RightsTests extends SignedIn {

    private static final Path EXPECTED = Path.of("src/test/resources/org/equityimpact/entrance/rights.txt");
    private static final String FOR_EVERYBODY = "everybody";
    private static final String AN_ID = "01arz3ndektsv4rrffq69g5fav";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    /** A call, and what it needs: a right, or nothing. */
    private record Door(
            String method,
            String path,
            String takes,
            @Nullable Right needs) {

        String line() {
            return "%-6s %s %s".formatted(method, path, needs == null ? FOR_EVERYBODY : needs.code());
        }

        /** With something in the place of every variable; what it names is not there. */
        String address() {
            return path.replace("{hash}", "sha256:" + "0".repeat(64))
                    .replace("{other}", "sha256:" + "1".repeat(64))
                    .replaceAll("\\{\\*[a-z]+}", "policy/cuts.csv")
                    .replaceAll("\\{(number|position)[^/]*}", "1")
                    .replaceAll("\\{[a-z]+}", AN_ID);
        }
    }

    private List<Door> doors() {
        return handlers.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> doors(entry.getKey(), entry.getValue()))
                .distinct()
                .sorted(Comparator.comparing(Door::path).thenComparing(Door::method))
                .toList();
    }

    private static Stream<Door> doors(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        var right = RightsAtTheDoor.isForEverybody(handler) ? null : RightsAtTheDoor.neededBy(handler);
        if (right == null && !RightsAtTheDoor.isForEverybody(handler)) {
            throw new AssertionError("nobody may use " + handler + ", for it names no right");
        }
        return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Door(method.name(), path, takes(mapping), right)));
    }

    private static String takes(RequestMappingInfo mapping) {
        return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(Object::toString)
                .findFirst()
                .orElse("application/json");
    }

    @Test
    void everyDoorNeedsWhatIsWrittenDown() throws IOException {
        assertThat(doors().stream().map(Door::line).distinct().collect(joining("\n", "", "\n")))
                .isEqualTo(Files.readString(EXPECTED));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleOpensItsDoorsAndNoOthers(Role role) {
        as("walks." + role.code(), role);
        var mayNot = new TreeSet<String>();
        var may = new TreeSet<String>();
        for (Door door : doors()) {
            if (door.needs() == null) {
                continue;
            }
            boolean has = role.rights().contains(Objects.requireNonNull(door.needs()));
            int status = knock(door);
            if (has && (status == 403 || status == 401)) {
                mayNot.add(door.line());
            }
            if (!has && status != 403) {
                may.add(door.line() + " -> " + status);
            }
        }
        assertThat(mayNot).as("what %s should be able to do", role.code()).isEmpty();
        assertThat(may).as("what %s should not be able to do", role.code()).isEmpty();
    }

    @Test
    void whoIsNotSignedInOpensNone() {
        var open = new TreeSet<String>();
        for (Door door : doors()) {
            if (door.needs() != null) {
                int status = send(anonymous(door.address())
                                .method(Method.valueOf(door.method()))
                                .followRedirects(false))
                        .status();
                // a form is turned away for its token before anybody asks who sent it
                boolean closed = status == 401 || (status == 403 && !door.path().startsWith("/api/"));
                if (!closed) {
                    open.add(door.line() + " -> " + status);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void howTheServiceFaresIsForWhoOperatesIt() {
        assertThat(send(anonymous("/actuator/prometheus")).status()).isEqualTo(401);
        assertThat(new String(send(anonymous("/actuator/health")).bytes(), UTF_8))
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        as("reads.only", Role.ANALYST, Role.POLICY, Role.REVIEWER, Role.CABINET);
        assertThat(get("/actuator/prometheus").status()).isEqualTo(403);
        as("operates", Role.ADMINISTRATOR);
        assertThat(send(to("/actuator/prometheus").header("Accept", "*/*")).status())
                .isEqualTo(200);
        assertThat(new String(
                        send(to("/actuator/health").header("Accept", "*/*")).bytes(), UTF_8))
                .contains("\"database\":{\"details\"");
    }

    @Test
    void theReadmeTellsWhichRoleMayWhat() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Right right : Right.values()) {
            String roles = Arrays.stream(Role.values())
                    .map(role -> role.rights().contains(right) ? "yes" : "")
                    .collect(joining(" | ", "| ", " |"));
            assertThat(readme.lines().filter(line -> line.startsWith("| `" + right.code() + "` ")))
                    .as(right.code())
                    .singleElement()
                    .satisfies(line -> assertThat(line).endsWith(roles));
        }
    }

    private int knock(Door door) {
        var call = to(door.address()).method(Method.valueOf(door.method())).followRedirects(false);
        boolean isCall = door.path().startsWith("/api/");
        if (isCall) {
            call.header("Accept", "*/*");
        }
        if (!door.method().equals("GET") && isCall) {
            call.header("Content-Type", door.takes()).requestBody("[]");
        }
        return send(call).status();
    }
}
