from django.contrib import messages
from django.utils.html import format_html


def tell(request, text, tool, level=messages.SUCCESS):
    """Flash `text`, in which {tool} becomes a link to the tool."""
    link = format_html('<a href="{}">{}</a>', tool.get_absolute_url(), tool)
    messages.add_message(request, level, format_html(text, tool=link))
