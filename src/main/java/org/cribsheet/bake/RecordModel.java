package org.cribsheet.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it. Freemarker's own model looks through everything that a class
 * might offer and checks each access; views are records, read some hundred thousand times, and
 * offer what takes no argument.
 */
final class RecordModel implements TemplateHashModel {
  /** What a class of records offers, by name; looked up once. */
  private static final ClassValue<Map<String, Method>> OFFERED =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return offered(type);
        }
      };

  private final Record value;
  private final ViewWrapper wrapper;

  RecordModel(Record value, ViewWrapper wrapper) {
    this.value = value;
    this.wrapper = wrapper;
  }

  private static Map<String, Method> offered(Class<?> type) {
    Map<String, Method> methods = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0
          && Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        methods.put(method.getName(), method);
      }
    }
    return methods;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method method = OFFERED.get(value.getClass()).get(key);
    if (method == null) {
      return wrapper.bean(value).get(key);
    }
    try {
      return wrapper.wrap(method.invoke(value));
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new TemplateModelException("cannot read " + key + " of " + value.getClass(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
