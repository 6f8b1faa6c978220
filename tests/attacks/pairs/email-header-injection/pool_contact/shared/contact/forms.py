from django import forms


class ContactForm(forms.Form):
    topic = forms.CharField(max_length=120)
    message = forms.CharField(max_length=4000, widget=forms.Textarea)
