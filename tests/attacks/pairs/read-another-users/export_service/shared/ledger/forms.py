from django import forms


class ExportForm(forms.Form):
    account = forms.IntegerField(min_value=1, max_value=2**31)
    with_header = forms.BooleanField(required=False)
