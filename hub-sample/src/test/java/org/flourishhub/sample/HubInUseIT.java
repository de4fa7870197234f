package org.flourishhub.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.flourishhub.accounts.Accounts;
import org.flourishhub.accounts.AddAccount;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.Test;

class HubInUseIT {
    @Test
    void a_hub_that_somebody_uses_gets_no_sample() {
        try (StandaloneHub hub = TestHub.start(Map.of("hub.outbound.allow", PartnerPorts.USUAL.allowed()))) {
            hub.get(AddAccount.class)
                    .add("Real Person", "real@hub.example", "four quite plain words", Set.of(), Actor.hub("test"));

            assertThatThrownBy(() -> LoadSampleData.load(hub, PartnerPorts.USUAL))
                    .isInstanceOf(HubInUse.class);

            assertThat(hub.get(Accounts.class).all()).hasSize(1);
            assertThat(hub.get(Organisations.class).all()).isEmpty();
        }
    }
}
