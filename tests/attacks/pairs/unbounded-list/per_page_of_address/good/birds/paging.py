from django.core.paginator import Paginator


def whole(text, default):
    return int(text) if text.isascii() and text.isdigit() and 0 < len(text) < 7 and int(text) else default


def page_of(queryset, parameters):
    size = whole(parameters.get("per_page", ""), 20)
    return Paginator(queryset, min(size, 100)).get_page(parameters.get("page"))
