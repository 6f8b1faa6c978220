from django.template.loader import render_to_string
from django.utils.safestring import SafeString


def draw(voucher, request) -> SafeString:
    """The printed card: each look is a template that leaves room for the dedication."""
    context = {"voucher": voucher, "dedication": voucher.dedication}
    return render_to_string(f"vouchers/{voucher.look}.html", context, request)
