from django import forms

from .models import Account


class TransferForm(forms.Form):
    to = forms.ModelChoiceField(queryset=Account.objects.none())
    hours = forms.IntegerField(min_value=1, max_value=Account.LIMIT)

    def __init__(self, *args, source, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = Account.objects.exclude(pk=source.pk)
