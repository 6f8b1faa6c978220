from django import forms

from .models import Gift


class GiftForm(forms.ModelForm):
    cents = forms.IntegerField(min_value=100, max_value=1_000_000)

    class Meta:
        model = Gift
        fields = ["cents"]
