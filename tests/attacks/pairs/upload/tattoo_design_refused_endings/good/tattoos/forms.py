from pathlib import Path

from django import forms

from .models import Design

PICTURES = {".png", ".jpg", ".jpeg", ".webp"}


class DesignForm(forms.ModelForm):
    class Meta:
        model = Design
        fields = ["place", "picture"]

    def clean_picture(self):
        picture = self.cleaned_data["picture"]
        if picture.size > 4_000_000:
            raise forms.ValidationError("Pictures have at most 4 MB.")
        if Path(picture.name).suffix.lower() not in PICTURES:
            raise forms.ValidationError("This is no picture.")
        return picture
