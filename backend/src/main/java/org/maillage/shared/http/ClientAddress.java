package org.maillage.shared.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;

/**
 * From which network address a request comes, to count by. {@code X-Forwarded-For} is believed only from the proxies
 * named in {@code MAILLAGE_TRUSTED_PROXIES}; the HTTP server has then already put it in place.
 */
@RequestScoped
public class ClientAddress {

    private static final int NETWORK_GROUPS = 4;

    @Context
    HttpServerRequest request;

    /** An IPv4 address, or the /64 network of an IPv6 one: one household has that many. */
    public String get() {
        var address = request.remoteAddress();
        return network(address == null ? "" : address.hostAddress());
    }

    static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        byte[] bytes;
        try {
            // A literal address: no name is looked up.
            bytes = java.net.InetAddress.getByName(address).getAddress();
        } catch (java.net.UnknownHostException e) {
            return address;
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, NETWORK_GROUPS * 2); i++) {
            network.append(Integer.toHexString(bytes[i] & 0xff)).append('.');
        }
        return network.toString();
    }
}
