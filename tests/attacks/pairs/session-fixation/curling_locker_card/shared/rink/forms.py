from django import forms


class CardForm(forms.Form):
    card = forms.SlugField(max_length=12)
    phrase = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)


class SheetForm(forms.Form):
    sheet = forms.TypedChoiceField(choices=[(n, f"Sheet {n}") for n in range(1, 7)], coerce=int)
