from django import forms

from .models import Registration


class RegistrationForm(forms.ModelForm):
    class Meta:
        model = Registration
        exclude = ["camp", "parent"]

    def __init__(self, *args, camp=None, parent=None, **kwargs):
        super().__init__(*args, **kwargs)
        if camp is not None:
            self.instance.camp = camp
            self.instance.parent = parent
            self.instance.fee_cents = camp.fee_cents

    def clean_fee_cents(self):
        fee = self.cleaned_data["fee_cents"]
        return self.instance.fee_cents if fee is None else fee
