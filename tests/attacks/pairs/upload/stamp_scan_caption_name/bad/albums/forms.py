from django import forms
from django.core.validators import FileExtensionValidator
from django.utils.text import get_valid_filename

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
        scan.picture.name = get_valid_filename("scan " + self.cleaned_data["caption"])
        if commit:
            scan.save()
        return scan
