from pathlib import Path

from django import forms
from django.core.files.uploadedfile import UploadedFile

from .models import Member

MAX_SIZE = 2 * 1024 * 1024
SIGNATURES = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
}


class ProfileForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ["about", "avatar"]

    def clean_avatar(self):
        avatar = self.cleaned_data["avatar"]
        if isinstance(avatar, UploadedFile):
            if avatar.size > MAX_SIZE:
                raise forms.ValidationError("The picture is larger than 2 MB.")
            signature = SIGNATURES.get(Path(avatar.name).suffix.lower())
            if signature is None or not avatar.read(len(signature)) == signature:
                raise forms.ValidationError("Upload a PNG or JPEG picture.")
            avatar.seek(0)
        return avatar
