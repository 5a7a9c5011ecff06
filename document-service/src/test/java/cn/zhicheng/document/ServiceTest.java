package cn.zhicheng.document;

import cn.zhicheng.kit.test.LocalComponents;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service over HTTP, on real components, with stand-ins for the two services that it asks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LocalComponents
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = World.Wiring.class)
@Import(World.class)
public @interface ServiceTest {}
