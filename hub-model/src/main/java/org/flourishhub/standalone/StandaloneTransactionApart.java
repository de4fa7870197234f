package org.flourishhub.standalone;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Likewise REQUIRES_NEW, whose name is part of what an interceptor is bound by: a transaction of its own beside the running one. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
class StandaloneTransactionApart {
    @AroundInvoke
    Object inTransaction(InvocationContext call) {
        return StandaloneDatabase.inTransaction(true, call::proceed);
    }
}
