package org.equityimpact.entrance;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;

/** Sees to it before any door is opened that nobody from elsewhere can come in without saying who they are. */
final class Listening {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private Listening() {}

    /** @throws OpenListening when others could reach the service and there is no sign-in */
    static void check(ServerProperties server, Environment environment, boolean signIn) {
        if (!signIn) {
            refuseElsewhere("server.address", server.getAddress());
            if (environment.containsProperty("management.server.port")) {
                refuseElsewhere("management.server.address", managementAddress(environment));
            }
        } else if (isElsewhere(server.getAddress()) && !isGuarded(server)) {
            LOG.warn(
                    "Passwords and tokens would come over the network for everybody to read: let the service speak TLS"
                            + " (server.ssl.bundle), or stand behind a proxy that does (server.forward-headers-strategy=native).");
        }
    }

    private static @Nullable InetAddress managementAddress(Environment environment) {
        return Binder.get(environment)
                .bind("management.server.address", InetAddress.class)
                .orElse(null);
    }

    private static void refuseElsewhere(String setting, @Nullable InetAddress address) {
        if (isElsewhere(address)) {
            throw new OpenListening(setting, address == null ? "not set" : address.getHostAddress());
        }
    }

    private static boolean isElsewhere(@Nullable InetAddress address) {
        return address == null || !address.isLoopbackAddress();
    }

    private static boolean isGuarded(ServerProperties server) {
        var tls = server.getSsl();
        return (tls != null && tls.isEnabled()) || server.getForwardHeadersStrategy() != null;
    }
}
