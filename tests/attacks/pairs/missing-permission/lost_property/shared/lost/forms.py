from django import forms

from .models import Claim, Found


class ClaimForm(forms.ModelForm):
    class Meta:
        model = Claim
        fields = ["proof"]


class HandOutForm(forms.ModelForm):
    handed_to = forms.CharField(max_length=100)

    class Meta:
        model = Found
        fields = ["handed_to"]
