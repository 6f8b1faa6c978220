from django import forms


class BranchForm(forms.Form):
    branch = forms.ChoiceField(choices=[("central", "Central"), ("port", "Port")])


class CardForm(forms.Form):
    card = forms.RegexField(r"^[0-9]{6,10}\Z")
    pin = forms.CharField(min_length=4, max_length=12, widget=forms.PasswordInput)
