from django import forms

from .models import Claim


class SearchForm(forms.Form):
    text = forms.CharField(required=False, max_length=60)
    days = forms.IntegerField(required=False, min_value=1, max_value=365)


class ClaimForm(forms.ModelForm):
    class Meta:
        model = Claim
        fields = ["description"]
