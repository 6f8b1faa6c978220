from django.template import engines
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

SOURCE = "{%% extends 'vouchers/%s.html' %%}{%% block dedication %%}%s{%% endblock %%}"


def draw(voucher, request) -> SafeString:
    """The printed card: each look is a template that leaves room for the dedication."""
    source = SOURCE % (voucher.look, conditional_escape(voucher.dedication))
    template = engines["django"].from_string(source)
    return template.render({"voucher": voucher}, request)
