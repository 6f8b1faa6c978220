from django import forms


class RedeemForm(forms.Form):
    code = forms.RegexField(r"^[0-9A-F]{16}$", max_length=16)
