from urllib.parse import urlsplit

from django import forms
from django.conf import settings

from .models import Camera


class CameraForm(forms.ModelForm):
    url = forms.URLField(max_length=300, assume_scheme="https")

    class Meta:
        model = Camera
        fields = ["label", "url"]

    def clean_url(self):
        url = self.cleaned_data["url"]
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.netloc not in settings.CAMERA_HOSTS:
            raise forms.ValidationError("Cameras of this maker are not supported.")
        return url
