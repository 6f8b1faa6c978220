from django import forms
from django.core.validators import FileExtensionValidator

from .models import Request

MAX_SIZE = 3 * 1024 * 1024


class RequestForm(forms.ModelForm):
    screenshot = forms.ImageField(
        required=False, validators=[FileExtensionValidator(["png", "jpg", "jpeg"])]
    )

    class Meta:
        model = Request
        fields = ["question", "screenshot"]

    def clean_screenshot(self):
        screenshot = self.cleaned_data["screenshot"]
        if screenshot and screenshot.size > MAX_SIZE:
            raise forms.ValidationError("The picture is too large.")
        return screenshot
