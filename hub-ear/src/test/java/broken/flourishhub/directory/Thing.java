package broken.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks, on purpose: an entity with a setter. */
@Entity
public class Thing {
    @Id
    private String name;

    public void setName(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
