from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def quoted(text):
    lines = []
    for line in text.splitlines():
        is_quote = line.startswith("> ")
        body = escape(line.removeprefix("> "))
        lines.append(f"<blockquote>{body}</blockquote>" if is_quote else f"<p>{body}</p>")
    return mark_safe("\n".join(lines))
