from pathlib import PurePath

from django import forms

from .models import Article, Picture

LIMIT = 5 * 1024 * 1024
PICTURES = {".jpg", ".jpeg", ".png", ".gif"}


class ArticleForm(forms.ModelForm):
    class Meta:
        model = Article
        fields = ["headline", "text"]


class PictureForm(forms.ModelForm):
    class Meta:
        model = Picture
        fields = ["file", "caption"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError("Pictures can be 5 MB at most.")
        if PurePath(file.name).suffix.lower() not in PICTURES:
            raise forms.ValidationError("Only JPEG, PNG and GIF pictures can be added.")
        return file
