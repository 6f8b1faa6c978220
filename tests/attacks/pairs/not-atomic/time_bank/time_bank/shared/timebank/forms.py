from django import forms

from .models import Account


class TransferForm(forms.Form):
    target = forms.ModelChoiceField(Account.objects.all(), to_field_name="number")
    minutes = forms.IntegerField(min_value=1, max_value=6000)
    reference = forms.CharField(max_length=40)

    def __init__(self, *args, source, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["target"].queryset = Account.objects.exclude(pk=source.pk)
