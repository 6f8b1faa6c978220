from django import forms
from django.core.validators import FileExtensionValidator

from .models import Sighting

LARGEST = 5 * 1024 * 1024
PHOTO_TYPES = ["jpg", "jpeg", "png", "webp"]


class SightingForm(forms.ModelForm):
    photo = forms.FileField(validators=[FileExtensionValidator(PHOTO_TYPES)])

    class Meta:
        model = Sighting
        fields = ["species", "photo", "seen_on"]

    def clean_photo(self):
        photo = self.cleaned_data["photo"]
        if photo.size > LARGEST:
            raise forms.ValidationError("At most 5 MB.")
        return photo
