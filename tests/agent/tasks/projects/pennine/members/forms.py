from django import forms

from members.models import Member


class ProfileForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ["phone", "town", "interests", "in_directory"]
        widgets = {"interests": forms.CheckboxSelectMultiple}

    def clean_phone(self):
        phone = self.cleaned_data["phone"].replace(" ", "")
        if phone and not phone.lstrip("+").isdigit():
            raise forms.ValidationError("Digits and a leading + only.")
        return phone
