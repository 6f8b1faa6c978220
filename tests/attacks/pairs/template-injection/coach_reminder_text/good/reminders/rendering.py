from string import Template

from rest_framework.exceptions import ValidationError


def render_reminder(text, training):
    """The text with $first_name, $sport and $starts_at filled in."""
    template = Template(text)
    if not template.is_valid():
        raise ValidationError({"text": ["The placeholders are not valid."]})
    return template.safe_substitute(
        first_name=training.member.first_name,
        sport=training.sport,
        starts_at=f"{training.starts_at:%d %B, %H:%M}",
    )
