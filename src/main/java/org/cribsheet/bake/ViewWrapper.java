package org.cribsheet.bake;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
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
    Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return shown instanceof Record view ? new RecordModel(view, this) : super.wrap(shown);
  }

  /** A record with everything it can do: methods that take arguments, too. */
  TemplateHashModel bean(Record value) throws TemplateModelException {
    return (TemplateHashModel) super.wrap(value);
  }
}
