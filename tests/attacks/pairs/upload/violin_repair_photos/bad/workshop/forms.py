from django import forms

from .models import Instrument, Photo

LIMIT = 5 * 1024 * 1024
TYPES = ["image/jpeg", "image/png"]


class InstrumentForm(forms.ModelForm):
    class Meta:
        model = Instrument
        fields = ["kind", "maker", "complaint"]


class PhotoForm(forms.ModelForm):
    class Meta:
        model = Photo
        fields = ["file", "caption"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.content_type not in TYPES:
            raise forms.ValidationError("Please send a JPEG or a PNG.")
        if file.size > LIMIT:
            raise forms.ValidationError("The photo is larger than 5 MB.")
        return file
