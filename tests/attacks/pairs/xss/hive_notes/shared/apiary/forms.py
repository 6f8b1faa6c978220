from django import forms

from .models import Hive, Note


class HiveForm(forms.ModelForm):
    class Meta:
        model = Hive
        fields = ["name"]


class NoteForm(forms.ModelForm):
    class Meta:
        model = Note
        fields = ["text"]
