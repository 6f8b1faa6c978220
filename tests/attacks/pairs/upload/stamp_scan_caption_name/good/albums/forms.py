from pathlib import PurePath

from django import forms
from django.core.validators import FileExtensionValidator
from django.utils.text import slugify

from .models import Scan


class ScanForm(forms.ModelForm):
    picture = forms.FileField(
        validators=[FileExtensionValidator(["png", "jpg", "jpeg", "webp"])]
    )

    class Meta:
        model = Scan
        fields = ["caption", "picture"]

    def clean_picture(self):
        picture = self.cleaned_data["picture"]
        if picture.size > 3_000_000:
            raise forms.ValidationError("At most 3 MB.")
        return picture

    def save(self, commit=True):
        scan = super().save(commit=False)
        ending = PurePath(self.cleaned_data["picture"].name).suffix.lower()
        scan.picture.name = f"scan-{slugify(self.cleaned_data['caption'])}{ending}"
        if commit:
            scan.save()
        return scan
