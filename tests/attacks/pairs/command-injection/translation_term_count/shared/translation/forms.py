from django import forms
from django.core.files.base import ContentFile

from .models import Manuscript


class ManuscriptForm(forms.Form):
    title = forms.CharField(max_length=150)
    source_language = forms.RegexField(r"\A[a-z]{2}\Z")
    text = forms.CharField(max_length=200_000, widget=forms.Textarea)

    def save(self, translator):
        manuscript = Manuscript(
            translator=translator,
            title=self.cleaned_data["title"],
            source_language=self.cleaned_data["source_language"],
        )
        content = ContentFile(self.cleaned_data["text"].encode())
        manuscript.text.save("manuscript.txt", content, save=True)
        return manuscript


class TermForm(forms.Form):
    term = forms.CharField(max_length=80)
