package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One of the prices of a service. */
@Entity
@Table(name = "cost_option")
public class CostOption extends KeptPart<CostOptionDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    @Column(name = "choice")
    private String option;

    private BigDecimal amount;
    private String currency;

    @Column(name = "amount_description")
    private String amountDescription;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected CostOption() {}

    CostOption(UUID id, Service service) {
        super(id);
        this.service = service;
    }

    @Override
    void say(CostOptionDetails details) {
        option = details.option();
        amount = details.amount();
        currency = details.currency();
        amountDescription = details.amountDescription();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    @Override
    public CostOptionDetails said() {
        return new CostOptionDetails(option, amount, currency, amountDescription, validFrom, validTo);
    }
}
