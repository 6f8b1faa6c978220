from pathlib import PurePath

from django import forms

from .models import Badge

TYPES = {"image/png", "image/jpeg"}
LARGEST = 500_000


class BadgeForm(forms.ModelForm):
    class Meta:
        model = Badge
        fields = ["title", "picture"]

    def clean_picture(self):
        file = self.cleaned_data["picture"]
        if file.size > LARGEST:
            raise forms.ValidationError("Too large.")
        if file.content_type not in TYPES:
            raise forms.ValidationError("Pictures only.")
        file.name = PurePath(file.name).name
        return file
