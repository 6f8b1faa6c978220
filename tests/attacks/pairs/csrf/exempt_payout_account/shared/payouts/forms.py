from django import forms

from .models import PayoutAccount


class PayoutAccountForm(forms.ModelForm):
    class Meta:
        model = PayoutAccount
        fields = ["holder", "iban"]

    def clean_iban(self):
        return self.cleaned_data["iban"].replace(" ", "").upper()
