import re

from django import template
from django.utils.html import format_html, format_html_join

register = template.Library()


@register.filter
def highlight(text, words):
    if not words:
        return text
    pieces = re.split(f"({re.escape(words)})", text, flags=re.IGNORECASE)
    return format_html_join(
        "",
        "{}",
        (
            (format_html("<mark>{}</mark>", piece) if number % 2 else piece,)
            for number, piece in enumerate(pieces)
        ),
    )
