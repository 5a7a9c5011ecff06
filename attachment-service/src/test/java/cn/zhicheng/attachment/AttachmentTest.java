package cn.zhicheng.attachment;

import cn.zhicheng.kit.test.LocalComponents;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole service on real components; the two services that it asks are stood in for. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LocalComponents
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
@Import(World.class)
public @interface AttachmentTest {}
