from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


class ForgottenForm(forms.Form):
    email = forms.EmailField(label="Your e-mail address")

    def send(self, build_link):
        users = get_user_model().objects.filter(email__iexact=self.cleaned_data["email"], is_active=True)
        for user in users:
            uid = urlsafe_base64_encode(force_bytes(user.pk))
            link = build_link(uid, default_token_generator.make_token(user))
            send_mail("New password", f"Choose a new password here: {link}", None, [user.email])
