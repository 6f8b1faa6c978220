from django import forms

from .models import Locomotive


class LocomotiveForm(forms.ModelForm):
    class Meta:
        model = Locomotive
        fields = ["title", "gauge", "decoder_address"]
