from django import forms


class BundleForm(forms.Form):
    bundle = forms.FileField(help_text="A zip of sheets (dwg, pdf), at most 20 MB.")

    def clean_bundle(self):
        bundle = self.cleaned_data["bundle"]
        if bundle.size > 20 * 1024 * 1024:
            raise forms.ValidationError("This bundle is too large.")
        return bundle
