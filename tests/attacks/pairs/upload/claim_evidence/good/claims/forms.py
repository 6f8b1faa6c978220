from django import forms
from django.core.validators import FileExtensionValidator

from .models import Evidence

MAX_BYTES = 5 * 1024 * 1024
SIGNATURES = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff"}


class EvidenceForm(forms.ModelForm):
    file = forms.FileField(max_length=80, validators=[FileExtensionValidator(sorted(SIGNATURES))])

    class Meta:
        model = Evidence
        fields = ["file"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError("The file is larger than 5 MB.")
        signature = SIGNATURES[file.name.rsplit(".", 1)[1].lower()]
        head = file.read(len(signature))
        file.seek(0)
        if head != signature:
            raise forms.ValidationError("The content does not fit the name of the file.")
        return file
