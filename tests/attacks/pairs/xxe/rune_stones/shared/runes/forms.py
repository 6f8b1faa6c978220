from django import forms


class ImportForm(forms.Form):
    stones = forms.FileField(help_text="XML, 100 kB at most")

    def clean_stones(self):
        stones = self.cleaned_data["stones"]
        if stones.size > 100_000:
            raise forms.ValidationError("The file is too large.")
        return stones
