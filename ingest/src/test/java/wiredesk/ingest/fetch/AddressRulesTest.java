package wiredesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "::7f00:1"
            })
    void addressOfNobodyElsesBusinessIsRefused(String address) throws Exception {
        assertThat(AddressRules.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "93.184.215.14",
                "172.32.0.1",
                "100.128.0.1",
                "2606:4700::1",
                "64:ff9b::808:808",
                "2002:808:808::"
            })
    void publicAddressPasses(String address) throws Exception {
        assertThat(AddressRules.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void nameWithOnePublicAddressIsConnectedThereAlone() throws Exception {
        GuardedResolver guarded = new GuardedResolver(resolving("10.0.0.1", "8.8.8.8"), AddressRules::isPublic);

        assertThat(guarded.resolve("news.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
    }

    @Test
    void nameThatChangesItsAnswerIsCheckedEveryTime() throws Exception {
        String[] answer = {"8.8.8.8"};
        GuardedResolver guarded = new GuardedResolver(
                new FakeResolver(host -> new InetAddress[] {InetAddress.getByName(answer[0])}), AddressRules::isPublic);
        guarded.resolve("rebind.example");
        answer[0] = "127.0.0.1";

        assertThatThrownBy(() -> guarded.resolve("rebind.example"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("allow-private");
    }

    private static DnsResolver resolving(String... addresses) {
        return new FakeResolver(host -> {
            InetAddress[] all = new InetAddress[addresses.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = InetAddress.getByName(addresses[i]);
            }
            return all;
        });
    }
}
