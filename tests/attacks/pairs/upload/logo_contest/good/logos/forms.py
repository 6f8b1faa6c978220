from django import forms
from django.core.validators import FileExtensionValidator

from .models import Entry

MOST_BYTES = 2_000_000
HEADS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class EntryForm(forms.ModelForm):
    logo = forms.FileField(validators=[FileExtensionValidator(["png", "jpg", "jpeg"])])

    class Meta:
        model = Entry
        fields = ["title", "logo"]

    def clean_logo(self):
        logo = self.cleaned_data["logo"]
        if logo.size > MOST_BYTES:
            raise forms.ValidationError("At most 2 MB.")
        head = logo.read(8)
        logo.seek(0)
        if not head.startswith(HEADS):
            raise forms.ValidationError("Only PNG and JPEG.")
        return logo
