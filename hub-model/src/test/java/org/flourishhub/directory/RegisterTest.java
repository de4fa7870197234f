package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    @ParameterizedTest
    @CsvSource({
        "GB-CHC, 1000001, 1000001",
        "GB-CHC, 200 051, 200051",
        "GB-CHC, 1000001-2, 1000001-2",
        "GB-SC, sc012345, SC012345",
        "GB-NIC, 100 123, 100123",
        "GB-COH, 1234567, 01234567",
        "GB-COH, 01234567, 01234567",
        "GB-COH, oc 301234, OC301234",
        "GB-COH, IP12345R, IP12345R",
        "GB-XYZ, anything at all, anything at all"
    })
    void a_number_is_kept_as_its_register_writes_it(String scheme, String typed, String kept) {
        IdentifierDetails said = new IdentifierDetails(scheme, null, typed);

        assertThat(said.identifier()).isEqualTo(kept);
        assertThatCode(() -> check(said)).doesNotThrowAnyException();
        assertThat(Register.suits(scheme, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC, 12345",
        "GB-CHC, 01234567",
        "GB-CHC, SC012345",
        "GB-SC, 12345",
        "GB-NIC, 12",
        "GB-COH, none",
        "GB-COH, 123456789"
    })
    void what_cannot_be_its_number_is_refused_with_an_example(String scheme, String typed) {
        assertThatThrownBy(() -> check(new IdentifierDetails(scheme, null, typed)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.problems()).hasSize(1);
                    assertThat(broken.problems().get(0).field()).isEqualTo("identifiers.0.identifier");
                    assertThat(broken.problems().get(0).sentence()).contains("number", "like");
                });
        assertThat(Register.suits(scheme, typed)).isFalse();
    }

    @Test
    void a_code_that_is_none_suits_nothing() {
        assertThat(Register.suits("charity", "1000001")).isFalse();
        assertThat(Register.suits("GB-CHC", null)).isFalse();
    }

    private static void check(IdentifierDetails said) {
        Complaints complaints = new Complaints();
        complaints.each("identifiers", List.of(Part.of(said)), 20, IdentifierDetails::check);
        complaints.throwIfAny();
    }
}
