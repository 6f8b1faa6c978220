from django import forms

from .models import Accession, Depositor


class DepositorForm(forms.ModelForm):
    class Meta:
        model = Depositor
        fields = ["institution", "country", "phone"]
        labels = {"phone": "Telephone of the seed lab"}


class AccessionForm(forms.ModelForm):
    class Meta:
        model = Accession
        fields = ["species", "origin", "grams"]

    def __init__(self, *args, depositor, **kwargs):
        super().__init__(*args, **kwargs)
        self.depositor = depositor

    def clean_grams(self):
        grams = self.cleaned_data["grams"]
        if grams > self.depositor.quota_grams:
            raise forms.ValidationError("A single deposit may not exceed your quota.")
        return grams
