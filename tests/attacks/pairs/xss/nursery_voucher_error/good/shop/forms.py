from django import forms
from django.utils.html import format_html

from .models import Voucher


class VoucherForm(forms.Form):
    """Of the links in our newsletter: the prices with a voucher taken off."""

    voucher = forms.CharField(max_length=200, required=False, strip=True)

    def clean_voucher(self):
        code = self.cleaned_data["voucher"]
        if not code:
            return None
        voucher = Voucher.objects.filter(code__iexact=code, is_active=True).first()
        if voucher is None:
            raise forms.ValidationError(
                format_html("The voucher <strong>{}</strong> is not, or no longer, valid.", code)
            )
        return voucher
