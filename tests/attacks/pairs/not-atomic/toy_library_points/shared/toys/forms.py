from django import forms

from .models import Wallet


class GiftForm(forms.Form):
    to = forms.ModelChoiceField(
        Wallet.objects.all(), to_field_name="user__username", widget=forms.TextInput
    )
    points = forms.IntegerField(min_value=1, max_value=10_000)
