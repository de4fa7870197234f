package org.flourishhub.standalone;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** What {@code @Transactional} means without a server: REQUIRED and REQUIRES_NEW, rolled back by any exception. */
@Transactional
@Interceptor
class StandaloneTransaction {
    @AroundInvoke
    Object inTransaction(InvocationContext call) {
        return StandaloneDatabase.inTransaction(isApart(call), call::proceed);
    }

    private static boolean isApart(InvocationContext call) {
        Transactional onMethod = call.getMethod().getAnnotation(Transactional.class);
        return onMethod != null && onMethod.value() == Transactional.TxType.REQUIRES_NEW;
    }
}
