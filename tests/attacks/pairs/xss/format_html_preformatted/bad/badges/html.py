from django.utils.html import format_html


def badge(name, level):
    return format_html("<span class='badge'>" + name + " ({})</span>", level)
