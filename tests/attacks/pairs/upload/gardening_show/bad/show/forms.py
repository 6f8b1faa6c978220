from django import forms

from .models import Entry

MOST_BYTES = 3 * 1024 * 1024


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = ["vegetable", "kilos", "picture"]
        widgets = {"picture": forms.FileInput(attrs={"accept": "image/png,image/jpeg"})}

    def clean_picture(self):
        picture = self.cleaned_data["picture"]
        if picture.size > MOST_BYTES:
            raise forms.ValidationError("The picture is too big.")
        if not (picture.content_type or "").startswith("image/"):
            raise forms.ValidationError("A picture is needed.")
        return picture
