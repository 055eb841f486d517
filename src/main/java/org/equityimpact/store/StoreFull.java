package org.equityimpact.store;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

/** Says that there is too little room left to keep anything. */
public final class StoreFull extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    StoreFull(DataSize left, DataSize least) {
        super(("The disk with the data has %d MB left and %d MB are kept free; nothing was kept. What is stored can be"
                        + " read. Make room on the disk, and send it again.")
                .formatted(left.toMegabytes(), least.toMegabytes()));
    }
}
