from django.template import Context, Template, TemplateSyntaxError
from rest_framework.exceptions import ValidationError


def render_reminder(text, training):
    """The text with {{ member.first_name }}, {{ training.sport }} and {{ training.starts_at }} filled in."""
    try:
        template = Template(text)
    except TemplateSyntaxError:
        raise ValidationError({"text": ["The placeholders are not valid."]}) from None
    return template.render(Context({"member": training.member, "training": training}))
