from django import forms

from .models import Play

KINDS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}


class PlayForm(forms.ModelForm):
    class Meta:
        model = Play
        fields = ["title", "poster"]

    def clean_poster(self):
        poster = self.cleaned_data["poster"]
        if poster and "poster" in self.files:
            if poster.size > 2_000_000:
                raise forms.ValidationError("At most 2 MB.")
            if poster.content_type not in KINDS:
                raise forms.ValidationError("A PNG or a JPEG, please.")
        return poster
