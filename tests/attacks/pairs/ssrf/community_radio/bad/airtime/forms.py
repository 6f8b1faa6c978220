from django import forms


class FeedForm(forms.Form):
    address = forms.URLField(max_length=300, assume_scheme="https")
