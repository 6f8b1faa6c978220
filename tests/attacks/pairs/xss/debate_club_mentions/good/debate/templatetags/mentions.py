import re

from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

register = template.Library()

MENTION = re.compile(r"@(\w{1,150})")
LINK = r'<a href="/speakers/\1/">@\1</a>'


@register.filter
def mentions(text):
    """The text with a link at each @speaker."""
    return mark_safe(MENTION.sub(LINK, escape(text)))
