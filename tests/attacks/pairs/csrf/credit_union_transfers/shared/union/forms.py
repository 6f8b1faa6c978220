from decimal import Decimal

from django import forms

from .models import Account


class TransferForm(forms.Form):
    source = forms.ModelChoiceField(Account.objects.none())
    target = forms.CharField(max_length=20)
    amount = forms.DecimalField(max_digits=12, decimal_places=2, min_value=Decimal("0.01"))

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["source"].queryset = Account.objects.filter(owner=user)

    def clean_target(self):
        target = Account.objects.filter(number=self.cleaned_data["target"]).first()
        if target is None:
            raise forms.ValidationError("There is no such account.")
        return target

    def clean(self):
        data = super().clean()
        if data.get("source") and data.get("source") == data.get("target"):
            raise forms.ValidationError("The two accounts are the same.")
        return data
