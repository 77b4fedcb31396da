package org.cribsheet.bake;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a view looks from a template: a record's components are properties ({@code view.title}), and
 * an {@code Optional} is its content or nothing, so that {@code view.summary??} asks whether it is
 * there.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  ViewWrapper(Version version) {
    super(version);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
  }
}
