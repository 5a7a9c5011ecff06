package cn.zhicheng.declaration.world;

import java.util.concurrent.atomic.AtomicReference;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets the service die at a step: the call is cut off before or after one of its adapters did its work. */
@TestConfiguration(proxyBeanMethods = false)
public class Crashes {
    private static final AtomicReference<@Nullable Point> NEXT = new AtomicReference<>();

    /** @param after whether the step was done when the service died */
    private record Point(String bean, String method, boolean after) {}

    /** Stands for a killed process: nothing after the step happens. */
    public static final class Died extends RuntimeException {}

    /** The next call of this method dies before it does anything. */
    public static void before(String bean, String method) {
        NEXT.set(new Point(bean, method, false));
    }

    /** The next call of this method does its work, and then everything ends. */
    public static void after(String bean, String method) {
        NEXT.set(new Point(bean, method, true));
    }

    @Bean
    static BeanPostProcessor mortality() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("declarationsRepository")
                                || name.equals("snapshotsRepository")
                                || name.equals("receiptNumbersRepository")
                                || name.equals("preparationsRepository")
                        ? mortal(bean, name)
                        : bean;
            }
        };
    }

    private static void dieAt(Point here) {
        var point = NEXT.get();
        if (here.equals(point) && NEXT.compareAndSet(point, null)) throw new Died();
    }

    private static Object mortal(Object bean, String name) {
        var factory = new ProxyFactory(bean);
        factory.addAdvice((MethodInterceptor) call -> {
            var method = call.getMethod().getName();
            dieAt(new Point(name, method, false));
            var result = call.proceed();
            dieAt(new Point(name, method, true));
            return result;
        });
        return factory.getProxy();
    }
}
