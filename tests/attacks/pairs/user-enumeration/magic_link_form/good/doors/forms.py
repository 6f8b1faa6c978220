from django import forms
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.core.signing import TimestampSigner


class LinkForm(forms.Form):
    email = forms.EmailField()

    def save(self):
        user = get_user_model().objects.filter(email__iexact=self.cleaned_data["email"], is_active=True).first()
        if user is not None:
            token = TimestampSigner(salt="doors.link").sign(user.pk)
            send_mail("Your link", f"https://localhost/in/{token}/", None, [user.email])
