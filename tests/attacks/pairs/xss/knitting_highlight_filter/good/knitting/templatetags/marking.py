import re

from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def highlight(text, word):
    """The text with each occurrence of the word in <mark>."""
    if not word:
        return text
    parts = re.split(f"({re.escape(word)})", text, flags=re.IGNORECASE)
    marked = [f"<mark>{escape(part)}</mark>" if n % 2 else escape(part) for n, part in enumerate(parts)]
    return mark_safe("".join(marked))
