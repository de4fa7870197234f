package org.flourishhub.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are not on the public internet: private, loopback, link-local, shared, multicast, documentation,
 * cloud metadata, and IPv6 forms that hide an IPv4 address inside. After the special-purpose registries of IANA
 * (RFC 6890 and its updates).
 */
final class SpecialAddresses {

    private static final List<Block> SPECIAL = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // looks public, but is the inside door of every Azure machine
            "168.63.129.16/32",
            // IETF protocol assignments, Teredo, benchmarking, ORCHID
            "2001::/23",
            "2001:db8::/32",
            // 6to4: any IPv4 address in disguise
            "2002::/16",
            "2620:4f:8000::/48",
            "3ffe::/16",
            "3fff::/20");

    /**
     * Everything public in IPv6 lies in here. Outside it are loopback, link-local, unique local, multicast,
     * IPv4-mapped, IPv4-compatible and NAT64 addresses.
     */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private SpecialAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean special = SPECIAL.stream().anyMatch(block -> block.contains(bytes));
        if (address instanceof Inet4Address) {
            return special;
        }
        return special || !GLOBAL_UNICAST.contains(bytes) || hidesIpv4(bytes);
    }

    /** ISATAP (RFC 5214): the last half is ::0:5efe:a.b.c.d or ::200:5efe:a.b.c.d in any network. */
    private static boolean hidesIpv4(byte[] bytes) {
        return (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && (bytes[10] & 0xff) == 0x5e && (bytes[11] & 0xff) == 0xfe;
    }

    private static List<Block> blocks(String... cidrs) {
        return List.of(cidrs).stream().map(Block::of).toList();
    }

    private record Block(byte[] network, int bits) {

        static Block of(String cidr) {
            try {
                int slash = cidr.indexOf('/');
                byte[] network = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
                return new Block(network, Integer.parseInt(cidr.substring(slash + 1)));
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(cidr, impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((address[bit / 8] ^ network[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
