from django import forms

from .models import Seed


class SearchForm(forms.Form):
    q = forms.CharField(max_length=60, required=False)


class SeedForm(forms.ModelForm):
    grams = forms.IntegerField(min_value=1, max_value=5000)

    class Meta:
        model = Seed
        fields = ["variety", "grams", "is_shared"]
