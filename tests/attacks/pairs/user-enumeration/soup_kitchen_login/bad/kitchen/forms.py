from django import forms
from django.contrib.auth import get_user_model


class SignInForm(forms.Form):
    email = forms.EmailField()
    password = forms.CharField(widget=forms.PasswordInput, strip=False)

    def __init__(self, *args, request=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.request = request
        self.user = None

    def clean(self):
        email, password = self.cleaned_data.get("email"), self.cleaned_data.get("password")
        if email and password:
            user = get_user_model().objects.filter(username=email, is_active=True).first()
            if user is None:
                raise forms.ValidationError("No volunteer has this address.")
            if not user.check_password(password):
                raise forms.ValidationError("The password is wrong.")
            self.user = user
        return self.cleaned_data
