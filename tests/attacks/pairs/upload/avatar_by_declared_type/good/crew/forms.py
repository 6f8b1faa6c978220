from pathlib import PurePath

from django import forms

from .models import Badge

STARTS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff"}
LARGEST = 500_000


class BadgeForm(forms.ModelForm):
    class Meta:
        model = Badge
        fields = ["title", "picture"]

    def clean_picture(self):
        file = self.cleaned_data["picture"]
        if file.size > LARGEST:
            raise forms.ValidationError("Too large.")
        start = STARTS.get(PurePath(file.name).suffix)
        if start is None or not file.read(8).startswith(start):
            raise forms.ValidationError("Pictures only.")
        file.seek(0)
        file.name = PurePath(file.name).name
        return file
