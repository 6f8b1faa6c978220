from django import forms

from .models import Application


class ApplicationForm(forms.ModelForm):
    class Meta:
        model = Application
        fields = ["craft"]


class OfferForm(forms.Form):
    number = forms.IntegerField(min_value=1)

    def __init__(self, *args, market, **kwargs):
        super().__init__(*args, **kwargs)
        self.market = market

    def clean_number(self):
        number = self.cleaned_data["number"]
        if number > self.market.stalls:
            raise forms.ValidationError(f"There are only {self.market.stalls} stalls.")
        return number
