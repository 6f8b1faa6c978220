import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def highlight(text, term):
    text = str(conditional_escape(text))
    if not term:
        return mark_safe(text)
    pattern = re.compile("(%s)" % re.escape(term), re.IGNORECASE)
    return mark_safe(pattern.sub(r"<mark>\1</mark>", text))
