import re

from django import template
from django.utils.html import format_html, format_html_join

register = template.Library()


@register.filter
def highlight(text, term):
    if not term:
        return text
    parts = re.split(f"({re.escape(term)})", text, flags=re.IGNORECASE)
    marked = (
        format_html("<mark>{}</mark>", part) if number % 2 else part
        for number, part in enumerate(parts)
    )
    return format_html_join("", "{}", ((part,) for part in marked))
