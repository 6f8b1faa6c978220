from django.contrib import messages
from django.utils.safestring import mark_safe


def tell(request, text, tool, level=messages.SUCCESS):
    """Flash `text`, in which {tool} becomes a link to the tool."""
    link = f'<a href="{tool.get_absolute_url()}">{tool}</a>'
    messages.add_message(request, level, mark_safe(text.format(tool=link)))
