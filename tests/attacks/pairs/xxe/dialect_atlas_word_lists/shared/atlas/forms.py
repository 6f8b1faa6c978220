from django import forms

from .reading import BadList, read_words


class WordListForm(forms.Form):
    words = forms.FileField()

    def clean_words(self):
        upload = self.cleaned_data["words"]
        if upload.size > 200_000:
            raise forms.ValidationError("A list has at most 200 kB.")
        try:
            return read_words(upload.read())
        except BadList as error:
            raise forms.ValidationError("This is not a word list.") from error
