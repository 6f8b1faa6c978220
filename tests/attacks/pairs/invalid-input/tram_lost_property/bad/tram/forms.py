from django import forms

from .models import Claim


class SearchForm(forms.Form):
    text = forms.CharField(required=False, max_length=60)


class ClaimForm(forms.ModelForm):
    class Meta:
        model = Claim
        fields = ["description"]
