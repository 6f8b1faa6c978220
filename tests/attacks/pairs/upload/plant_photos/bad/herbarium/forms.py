from django import forms

from .models import Sighting

LARGEST = 5 * 1024 * 1024


class SightingForm(forms.ModelForm):
    photo = forms.FileField()

    class Meta:
        model = Sighting
        fields = ["species", "photo", "seen_on"]

    def clean_photo(self):
        photo = self.cleaned_data["photo"]
        if photo.size > LARGEST:
            raise forms.ValidationError("At most 5 MB.")
        return photo
