from django import forms

from .models import Entry

MOST_BYTES = 3 * 1024 * 1024
SIGNATURES = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff"}


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = ["vegetable", "kilos", "picture"]
        widgets = {"picture": forms.FileInput(attrs={"accept": "image/png,image/jpeg"})}

    def clean_picture(self):
        picture = self.cleaned_data["picture"]
        if picture.size > MOST_BYTES:
            raise forms.ValidationError("The picture is too big.")
        signature = SIGNATURES.get(picture.name.rsplit(".", 1)[-1].lower())
        if signature is None or picture.read(len(signature)) != signature:
            raise forms.ValidationError("A PNG or JPEG picture is needed.")
        picture.seek(0)
        return picture
