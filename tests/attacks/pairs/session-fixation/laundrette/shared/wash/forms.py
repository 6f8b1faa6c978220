from django import forms


class CardForm(forms.Form):
    card = forms.CharField(max_length=16)
    secret = forms.CharField(max_length=64, strip=False, widget=forms.PasswordInput)


class TongueForm(forms.Form):
    tongue = forms.ChoiceField(choices=[("en", "English"), ("de", "Deutsch"), ("pl", "Polski")])
