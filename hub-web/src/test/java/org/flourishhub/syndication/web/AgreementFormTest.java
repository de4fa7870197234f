package org.flourishhub.syndication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementFormTest {
    @Test
    void what_is_agreed_until_a_day_holds_on_that_day_too() {
        assertThat(AgreementForm.consent(until("2027-03-31")).until()).isEqualTo(Instant.parse("2027-03-31T23:00:00Z"));
        assertThat(AgreementForm.consent(until("")).until()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "3000-01-01", "+999999999-12-31", "31/03/2027", "soon", "-2027-03-31"})
    void a_day_that_cannot_be_kept_is_asked_for_again(String day) {
        assertThatThrownBy(() -> AgreementForm.consent(until(day)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.sentence()).contains("eave it empty")));
    }

    private static Form until(String day) {
        return Form.empty().with("until", day);
    }
}
