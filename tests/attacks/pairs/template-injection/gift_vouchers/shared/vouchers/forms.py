from django import forms

from .models import Voucher


class VoucherForm(forms.ModelForm):
    euros = forms.IntegerField(min_value=10, max_value=500)

    class Meta:
        model = Voucher
        fields = ["look", "dedication", "euros"]
