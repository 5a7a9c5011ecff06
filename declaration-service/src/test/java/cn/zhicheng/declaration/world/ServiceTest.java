package cn.zhicheng.declaration.world;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service over HTTP, on a real store and a real broker, with stand-ins for the services that it asks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LocalComponents({Component.STORE, Component.KAFKA})
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Owners.Wiring.class)
@Import({World.class, Crashes.class})
public @interface ServiceTest {}
