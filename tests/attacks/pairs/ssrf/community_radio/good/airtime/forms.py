from urllib.parse import urlsplit

from django import forms
from django.conf import settings


class FeedForm(forms.Form):
    address = forms.URLField(max_length=300, assume_scheme="https")

    def clean_address(self):
        address = self.cleaned_data["address"]
        parts = urlsplit(address)
        if parts.scheme != "https" or parts.netloc not in settings.FEED_HOSTS:
            raise forms.ValidationError("Feeds come from our partner stations only.")
        return address
