from django import forms


class CodeForm(forms.Form):
    code = forms.RegexField(r"^[0-9]{4}\Z", label="Pickup code")
