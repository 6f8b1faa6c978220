from django import forms
from django.core.validators import FileExtensionValidator

from .models import Paper

LIMIT = 5 * 1024 * 1024
STARTS = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}


class PaperForm(forms.ModelForm):
    file = forms.FileField(validators=[FileExtensionValidator(list(STARTS))])

    class Meta:
        model = Paper
        fields = ["title", "file"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError("The file is too large.")
        start = STARTS[file.name.rsplit(".", 1)[-1].lower()]
        if file.read(len(start)) != start:
            raise forms.ValidationError("Only PDF, PNG and JPG files are taken.")
        file.seek(0)
        return file
