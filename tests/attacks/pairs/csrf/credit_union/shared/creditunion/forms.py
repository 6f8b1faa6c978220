from django import forms

from .models import Account


class TransferForm(forms.Form):
    to = forms.ModelChoiceField(Account.objects.all(), to_field_name="number", widget=forms.TextInput)
    cents = forms.IntegerField(min_value=1, max_value=5_000_000)
