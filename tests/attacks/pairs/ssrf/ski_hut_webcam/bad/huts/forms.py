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
        starts = tuple(f"https://{host}" for host in settings.CAMERA_HOSTS)
        if not url.startswith(starts):
            raise forms.ValidationError("Cameras of this maker are not supported.")
        return url
