import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def highlight(text, words):
    """The text with the words that were searched for in <mark>."""
    if not words:
        return text
    found = re.compile(re.escape(words), re.IGNORECASE)
    marked = found.sub(lambda match: f"<mark>{match[0]}</mark>", text)
    return mark_safe(marked)
