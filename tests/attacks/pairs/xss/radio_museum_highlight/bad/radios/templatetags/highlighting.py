import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def highlight(text, words):
    if not words:
        return text
    found = re.compile(re.escape(words), re.IGNORECASE)
    return mark_safe(found.sub(lambda match: f"<mark>{match[0]}</mark>", text))
