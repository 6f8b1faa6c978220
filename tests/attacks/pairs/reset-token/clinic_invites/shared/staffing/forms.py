from django import forms
from django.contrib.auth import get_user_model


class InviteForm(forms.ModelForm):
    email = forms.EmailField()

    class Meta:
        model = get_user_model()
        fields = ["username", "email", "first_name", "last_name"]

    def save(self, commit=True):
        self.instance.set_unusable_password()
        return super().save(commit)
