from django import forms
from django.core.validators import FileExtensionValidator

from .models import Instrument, Photo

LIMIT = 5 * 1024 * 1024
TYPES = ["jpg", "jpeg", "png"]


class InstrumentForm(forms.ModelForm):
    class Meta:
        model = Instrument
        fields = ["kind", "maker", "complaint"]


class PhotoForm(forms.ModelForm):
    file = forms.FileField(max_length=90, validators=[FileExtensionValidator(TYPES)])

    class Meta:
        model = Photo
        fields = ["file", "caption"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError("The photo is larger than 5 MB.")
        return file
