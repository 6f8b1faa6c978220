from django import forms


class CatalogueForm(forms.Form):
    catalogue = forms.FileField()

    def clean_catalogue(self):
        catalogue = self.cleaned_data["catalogue"]
        if catalogue.size > 512 * 1024:
            raise forms.ValidationError("At most 512 kB.")
        return catalogue
