from django import forms

from .models import Request

MAX_SIZE = 3 * 1024 * 1024


class RequestForm(forms.ModelForm):
    class Meta:
        model = Request
        fields = ["question", "screenshot"]

    def clean_screenshot(self):
        screenshot = self.cleaned_data["screenshot"]
        if screenshot and screenshot.size > MAX_SIZE:
            raise forms.ValidationError("The picture is too large.")
        return screenshot
