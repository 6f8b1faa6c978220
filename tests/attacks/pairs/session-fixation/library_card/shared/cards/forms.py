from django import forms


class CardForm(forms.Form):
    card_number = forms.RegexField(r"^[0-9]{6,12}$")
    secret = forms.CharField(max_length=60, strip=False, widget=forms.PasswordInput)


class LanguageForm(forms.Form):
    language = forms.ChoiceField(choices=[("en", "English"), ("cy", "Cymraeg")])
