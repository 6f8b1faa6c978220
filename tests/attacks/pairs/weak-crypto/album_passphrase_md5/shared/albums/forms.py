from django import forms
from django.core.cache import cache

from .models import Album
from .passphrases import matches

TRIES = 20
WINDOW = 60 * 60


class AlbumForm(forms.ModelForm):
    passphrase = forms.CharField(min_length=8, max_length=100, widget=forms.PasswordInput)

    class Meta:
        model = Album
        fields = ["title", "story"]

    def save(self, commit=True):
        self.instance.set_passphrase(self.cleaned_data["passphrase"])
        return super().save(commit)


class UnlockForm(forms.Form):
    passphrase = forms.CharField(max_length=100, widget=forms.PasswordInput)

    def __init__(self, *args, album, **kwargs):
        super().__init__(*args, **kwargs)
        self.album = album

    def clean_passphrase(self):
        counter = f"album-unlock:{self.album.pk}"
        cache.add(counter, 0, WINDOW)
        if cache.incr(counter) > TRIES:
            raise forms.ValidationError("Too many attempts. Please come back later.")
        if not matches(self.cleaned_data["passphrase"], self.album.passphrase):
            raise forms.ValidationError("This is not the passphrase.")
        return self.cleaned_data["passphrase"]
