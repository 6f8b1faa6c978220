from django import forms
from django.contrib.auth.models import User


class SignUpForm(forms.Form):
    email = forms.EmailField()

    def save(self):
        email = self.cleaned_data["email"].lower()
        user, is_new = User.objects.get_or_create(username=email, defaults={"email": email})
        if is_new:
            user.set_unusable_password()
            user.save()
        return user, is_new
