import uuid

from django import forms
from PIL import Image, UnidentifiedImageError

from .models import Attachment

MAX_BYTES = 5 * 1024 * 1024
FORMATS = {"PNG": ("png", "image/png"), "JPEG": ("jpg", "image/jpeg")}


class AttachmentForm(forms.ModelForm):
    class Meta:
        model = Attachment
        fields = ["file"]

    def clean_file(self):
        upload = self.cleaned_data["file"]
        if upload.size > MAX_BYTES:
            raise forms.ValidationError("The file is larger than 5 MB.")
        try:
            with Image.open(upload, formats=list(FORMATS)) as image:
                extension, content_type = FORMATS[image.format]
                image.verify()
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
            raise forms.ValidationError("Only PNG and JPEG pictures can be attached.")
        upload.seek(0)
        upload.name = f"{uuid.uuid4().hex}.{extension}"
        self.instance.content_type = content_type
        return upload
