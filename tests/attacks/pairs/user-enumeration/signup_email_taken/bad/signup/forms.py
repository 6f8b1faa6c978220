from django import forms
from django.contrib.auth.models import User


class SignUpForm(forms.Form):
    email = forms.EmailField()

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if User.objects.filter(username=email).exists():
            raise forms.ValidationError("This address has an account already.")
        return email

    def save(self):
        email = self.cleaned_data["email"]
        user, is_new = User.objects.get_or_create(username=email, defaults={"email": email})
        if is_new:
            user.set_unusable_password()
            user.save()
        return user, is_new
