from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def paragraphs(text):
    """Blank lines part the paragraphs, single ones are kept."""
    blocks = text.replace("\r\n", "\n").split("\n\n")
    return mark_safe("".join(f"<p>{block}</p>".replace("\n", "<br>") for block in blocks))


@register.simple_tag
def stars(count):
    filled = mark_safe("&#9733;" * int(count))
    return format_html('<span class="stars" title="{}">{}</span>', count, filled)
