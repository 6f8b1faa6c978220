from django import forms


class ApplicationForm(forms.Form):
    home = forms.CharField(max_length=250, label="How do you live?")
