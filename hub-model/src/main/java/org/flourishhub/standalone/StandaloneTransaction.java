package org.flourishhub.standalone;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** What {@code @Transactional} means without a server: REQUIRED, rolled back by any exception. */
@Transactional
@Interceptor
class StandaloneTransaction {
    @AroundInvoke
    Object inTransaction(InvocationContext call) {
        return StandaloneDatabase.inTransaction(false, call::proceed);
    }
}
