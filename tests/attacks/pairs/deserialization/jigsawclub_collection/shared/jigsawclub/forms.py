from django import forms

from .models import Puzzle


class CollectionForm(forms.Form):
    file = forms.FileField(max_length=100)

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > 200_000:
            raise forms.ValidationError("At most 200 kB.")
        return file


class PuzzleForm(forms.ModelForm):
    class Meta:
        model = Puzzle
        fields = ["title", "pieces"]
