import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def highlight(text, word):
    """The text with each occurrence of the word in <mark>."""
    if not word:
        return text
    found = re.compile(re.escape(word), re.IGNORECASE)
    return mark_safe(found.sub(r"<mark>\g<0></mark>", text))
