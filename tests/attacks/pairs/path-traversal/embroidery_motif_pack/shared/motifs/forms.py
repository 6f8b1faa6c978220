from django import forms


class PackForm(forms.Form):
    title = forms.CharField(max_length=80)
    archive = forms.FileField()

    def clean_archive(self):
        archive = self.cleaned_data["archive"]
        if archive.size > 2_000_000:
            raise forms.ValidationError("A pack has at most 2 MB.")
        return archive
