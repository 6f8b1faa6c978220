from django import forms


class LetterForm(forms.Form):
    subject = forms.CharField(max_length=80)
    body = forms.CharField(max_length=5000, widget=forms.Textarea)
